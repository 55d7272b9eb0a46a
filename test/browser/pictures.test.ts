import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, until } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { pointOfMark } from './marks-in-page';
import { EXTENSION_PAGES, type Stage, setStage, settle } from './stage';

const FOLDER = join(import.meta.dirname, '../../out/screenshots');

/** A blank picture of a page has a few kilobytes; one of a text in letters has many more. */
const BLANK_BYTES = 6_000;

describe.each(['ar', 'en'] as const)('with the browser in %s', (language) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(language);
    await mkdir(FOLDER, { recursive: true });
  });
  afterAll(() => stage.close());

  /** Saves what is seen as `out/screenshots/<browser>-<language>-<scheme>-<name>.png`. */
  async function take(seen: Page, scheme: string, name: string): Promise<void> {
    const file = join(FOLDER, `${stage.browser.name}-${language}-${scheme}-${name}.png`);
    await seen.screenshot(file);
    expect((await stat(file)).size).toBeGreaterThan(BLANK_BYTES);
  }

  test.each(['light', 'dark'] as const)('every view is pictured, %s', async (scheme) => {
    const page = await stage.openSeed();
    await page.setColorScheme(scheme);
    await page.setSize(900, 700);
    await take(page, scheme, 'page');

    await page.moveMouse(await pointOfMark(page, 'isnad-per', 'بلينكن'));
    await until('the card opens', () => page.evaluate(() => document.querySelector('isnad-card') !== null));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await take(page, scheme, 'card');
    await page.press('Escape');

    const popup = await stage.extension.openPopup(page);
    await popup.setColorScheme(scheme);
    await readList(popup);
    await take(popup, scheme, 'popup');
    await popup.evaluate(() => document.querySelector<HTMLElement>('li [aria-expanded=false]')?.click());
    await take(popup, scheme, 'popup-quotations');
    await popup.close();

    for (const file of EXTENSION_PAGES) {
      const opened = await stage.browser.open(`${stage.extension.origin}/${file}`);
      await opened.setColorScheme(scheme);
      await until('it is filled', () => opened.evaluate(() => document.querySelector('main h1') !== null));
      await settle();
      await take(opened, scheme, file.replace('.html', ''));
      await opened.close();
    }
    await page.close();
  });
});
