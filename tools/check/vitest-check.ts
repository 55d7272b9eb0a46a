import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runNode } from './command';
import { type Check, fail, type Outcome } from './outcome';

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

/** A check that runs some projects of vitest and counts their tests. */
export function vitestCheck(title: string, projects: readonly string[]): Check {
  return {
    title,
    run: async () => {
      const report = join(ROOT, 'out', `vitest-${projects.join('-')}.json`);
      await mkdir(join(ROOT, 'out'), { recursive: true });
      await rm(report, { force: true });
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      args.push(...projects.flatMap((project) => ['--project', project]));
      const { code, output } = await runNode('node_modules/vitest/vitest.mjs', args);
      const json = await readFile(report, 'utf8').catch(() => null);
      return json === null ? fail(output) : toOutcome(JSON.parse(json), code, output);
    },
  };
}

function toOutcome(report: VitestReport, code: number, output: string): Outcome {
  const skipped = report.numPendingTests + report.numTodoTests;
  // a file that does not load, or an error outside of any test, is a failure too
  const failed = Math.max(report.numFailedTests, code === 0 && report.success ? 0 : 1);
  const note = `${report.numPassedTests} passed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { passed: report.numPassedTests, failed, skipped, note, details: failed > 0 ? output : '' };
}
