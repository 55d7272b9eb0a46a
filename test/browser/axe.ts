import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '../../tools/browsers/browser';

declare global {
  var axe: { run(context: string, options: RunOptions): Promise<AxeResults> };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds wrong in a page, or in the part of it that a selector names, each with where. */
export async function violations(page: Page, part = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScript(await readFile(AXE, 'utf8'));
  return page.evaluate(async (context) => {
    const results = await axe.run(context, { resultTypes: ['violations'] });
    if (results.passes.length === 0) throw new Error('axe has looked at nothing');
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  }, part);
}
