import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from './tools/build/manifest';

/**
 * The same end-to-end tests in each browser, a file at a time: two cores carry one browser well. All in one worker, which
 * keeps the browser open between files.
 */
function browserProject(name: BrowserName, groupOrder: number): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      environment: 'node',
      include: ['test/browser/**/*.test.ts'],
      provide: { browserName: name },
      fileParallelism: false,
      isolate: false,
      sequence: { groupOrder },
    },
  };
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // vitest would keep a core for itself: on two that is half of them
    maxWorkers: availableParallelism(),
    // no bar for anything, only an end for what hangs: a busy machine may take its time
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'test/unit/**/*.test.ts',
            'test/quality/**/*.test.ts',
            'test/repository/**/*.test.ts',
            'test/tools/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'dom', environment: 'jsdom', include: ['test/dom/**/*.test.{ts,tsx}'] },
      },
      browserProject('chrome', 1),
      browserProject('firefox', 2),
    ],
  },
});
