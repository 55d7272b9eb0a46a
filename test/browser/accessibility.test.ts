import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, until } from '../../tools/browsers/browser';
import { readList, unfoldAll } from '../../tools/browsers/popup-list';
import { EXTENSION_PAGES, type Stage, setStage } from './stage';

declare global {
  var axe: { run(): Promise<AxeResults> };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds wrong in a page, each with where. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.addScript(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const results = await axe.run();
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}

describe.each(['ar', 'en'] as const)('with the browser in %s', (language) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(language, {
      '/english':
        '<!doctype html><html lang="en"><title>News</title><p>The minister said nothing.</p></html>',
    });
  });
  afterAll(() => stage.close());

  test.each(['light', 'dark'] as const)('axe finds nothing in the popup, %s', async (scheme) => {
    const page = await stage.openSeed();
    const popup = await stage.extension.openPopup(page);
    await popup.setColorScheme(scheme);
    await readList(popup);
    expect(await violations(popup)).toEqual([]);
    await unfoldAll(popup);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test.each([
    'light',
    'dark',
  ] as const)('axe finds nothing in the popup without a list, %s', async (scheme) => {
    const page = await stage.browser.open(`${stage.site.url}/english`);
    const popup = await stage.extension.openPopup(page);
    await popup.setColorScheme(scheme);
    await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  describe.each(EXTENSION_PAGES)('in %s', (file) => {
    test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (scheme) => {
      const opened = await stage.browser.open(`${stage.extension.origin}/${file}`);
      await opened.setColorScheme(scheme);
      await until('it is filled', () => opened.evaluate(() => document.querySelector('main h1') !== null));
      expect(await violations(opened)).toEqual([]);
      await opened.close();
    });
  });
});
