import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../build/bundle';
import { BROWSER_NAMES } from '../build/manifest';
import { packageFor } from '../build/package';
import { ROOT, runNode } from './command';
import { type Check, fail, pass } from './outcome';
import { type Measured, measureSizes } from './sizes';

export const buildCheck: Check = {
  title: 'build',
  run: async () => {
    for (const browser of BROWSER_NAMES) await bundle(ROOT, browser);
    return pass();
  },
};

/** Only Firefox's package: the linter is Mozilla's, and takes a service worker for an error. */
export const lintCheck: Check = {
  title: 'web-ext lint',
  run: async () => {
    const args = ['lint', '--source-dir=dist/firefox', '--output=json', '--no-config-discovery'];
    const { output } = await runNode('node_modules/web-ext/bin/web-ext.js', args);
    try {
      const { summary } = JSON.parse(output.slice(output.indexOf('{'))) as { summary: LintSummary };
      const note = `${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`;
      return summary.errors + summary.warnings === 0 ? pass(note) : fail(output, note);
    } catch {
      return fail(output);
    }
  },
};

interface LintSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** The same bytes twice, for each store. */
export const packageCheck: Check = {
  title: 'packages are reproducible',
  run: async () => {
    const sizes: string[] = [];
    for (const browser of BROWSER_NAMES) {
      const first = await readFile(await packageFor(ROOT, browser));
      const second = await readFile(await packageFor(ROOT, browser));
      if (!first.equals(second)) return fail(`the package for ${browser} differs from one run to the next`);
      sizes.push(`${browser} ${Math.ceil(first.length / 1024)} KiB`);
    }
    return pass(sizes.join(', '));
  },
};

export const sizeCheck: Check = {
  title: 'sizes',
  run: async () => {
    const measured = await measureSizes(join(ROOT, 'dist'), join(ROOT, 'out'));
    const over = measured.filter(({ bytes, budget }) => bytes > budget);
    const details = over.map(describeSize).join('\n');
    return { passed: measured.length - over.length, failed: over.length, skipped: 0, note: '', details };
  },
};

function describeSize({ file, bytes, budget }: Measured): string {
  return `${file} has ${bytes} bytes, ${bytes - budget} more than its budget`;
}
