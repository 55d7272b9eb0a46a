import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { readList, unfoldAll } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';
import { readSeed } from '../../tools/site/seed';
import { violations } from './axe';
import { test } from './browser-test';
import { CARD, openCard, untilCardPlaced } from './card-in-page';
import { EXTENSION_PAGES, type Stage, setStage, untilFilled } from './stage';
import { resize, untilDrawn } from './stillness';
import { untilSays } from './until-says';

const FOLDER = join(import.meta.dirname, '../../out/screenshots');
const ENGLISH =
  '<!doctype html><html lang="en"><title>News</title><main><h1>News</h1><p>The minister said nothing.</p></main></html>';

/** A blank picture has a few kilobytes; one of a text in letters has many more. */
const BLANK_BYTES = 5_000;

/** Lets axe into the closed root of the card, which no script of a page could do. */
const letIn = (page: Page) =>
  page.evaluateInShadow(CARD, (root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root });
  });

/** Presses a button of the card, or unfolds it, where the pointer would be in a reader's hand. */
const pressAll = (page: Page) =>
  page.evaluateInShadow(CARD, (root) => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    root.querySelector<HTMLElement>('.icon-button')?.click();
  });

describe.each(['ar', 'en'] as const)('with the browser in %s', (language) => {
  let stage: Stage;
  test.beforeAll(async ({ browsers }) => {
    stage = await setStage(browsers, language, { '/english': ENGLISH });
    await mkdir(FOLDER, { recursive: true });
  });
  afterAll(() => stage.close());

  describe.each(['light', 'dark'] as const)('and %s', (scheme) => {
    /** Saves what is seen as `out/screenshots/<browser>-<language>-<scheme>-<name>.png`. */
    async function take(seen: Page, name: string): Promise<void> {
      const file = join(FOLDER, `${stage.browser.name}-${language}-${scheme}-${name}.png`);
      await seen.screenshot(file);
      expect((await stat(file)).size).toBeGreaterThan(BLANK_BYTES);
    }

    /** Pictures a page of the extension, in which axe must find nothing. */
    async function prove(seen: Page, name: string): Promise<void> {
      await take(seen, name);
      expect(await violations(seen), name).toEqual([]);
    }

    test('the popup: its list, all unfolded, and who said what', async () => {
      const page = await stage.openSeed();
      const popup = await stage.extension.openPopup(page);
      await popup.setColorScheme(scheme);
      await readList(popup);
      if (scheme === 'light') {
        await until('the marks are explained', () =>
          popup.evaluate(() => document.querySelector('.legend-hint') !== null),
        );
        await prove(popup, 'popup-first');
        await popup.evaluate(() => document.querySelector<HTMLElement>('.legend-hint button')!.click());
        await until('they are explained no longer', () =>
          popup.evaluate(() => document.querySelector('.legend-hint') === null),
        );
      }
      expect(await popup.evaluate(() => document.querySelector('.legend-hint') === null)).toBe(true);
      await untilDrawn(popup);
      await prove(popup, 'popup');
      await popup.evaluate(() => document.querySelector<HTMLElement>('li [aria-expanded=false]')?.click());
      await untilDrawn(popup);
      await take(popup, 'popup-quotations');
      await unfoldAll(popup);
      await prove(popup, 'popup-unfolded');
      await popup.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click());
      await until('who said what shows', () =>
        popup.evaluate(() => document.querySelector('[role=tabpanel]:not([hidden]) blockquote') !== null),
      );
      await prove(popup, 'popup-who-said-what');
      await popup.close();
      await page.close();
    });

    test('the popup without a list', async () => {
      const page = await stage.browser.open(`${stage.site.url}/english`);
      const popup = await stage.extension.openPopup(page);
      await popup.setColorScheme(scheme);
      await untilSays(popup, language === 'ar' ? 'ليست هذه الصفحة بالعربية' : 'not in Arabic');
      await untilDrawn(popup);
      await prove(popup, 'popup-not-arabic');
      await popup.close();
      await page.close();
    });

    test.each(EXTENSION_PAGES)('%s', async (file) => {
      const opened = await stage.browser.open(`${stage.extension.origin}/${file}`);
      await opened.setColorScheme(scheme);
      await untilFilled(opened);
      await prove(opened, file.replace('.html', ''));
      await opened.close();
    });

    test('the settings of marks, each look of theirs', async () => {
      const options = await stage.browser.open(`${stage.extension.origin}/options.html`);
      await options.setColorScheme(scheme);
      await until('names are marked', () =>
        options.evaluate(() => document.querySelector('.marked-text .kind') !== null),
      );
      const show = () =>
        options.evaluate(() => document.querySelector('.document h2')!.scrollIntoView({ block: 'start' }));
      await show();
      await take(options, 'options-marks');
      const lookOfMarks = () =>
        options.evaluate(() => {
          const { textDecoration, backgroundColor } = getComputedStyle(
            document.querySelector('.marked-text .kind')!,
          );
          return `${textDecoration} ${backgroundColor}`;
        });
      let look = await lookOfMarks();
      for (const markStyle of ['fills', 'both']) {
        for (const palette of ['usual', 'distinct', 'plain']) {
          await options.evaluate(
            (style, colours) => chrome.storage.sync.set({ markStyle: style, palette: colours, version: 2 }),
            markStyle,
            palette,
          );
          const before = look;
          look = await until('its look has changed', async () => {
            const now = await lookOfMarks();
            return now === before ? null : now;
          });
          await show();
          await prove(options, `options-${markStyle}-${palette}`);
        }
      }
      await options.evaluate(() => chrome.storage.sync.clear());
      await options.close();
    });

    test('the panel beside the page, with a text that was handed over', async () => {
      const panel = await stage.browser.open(`${stage.extension.origin}/popup.html?panel`);
      await panel.setSize(380, 800);
      await panel.setColorScheme(scheme);
      const text = await readSeed();
      await panel.evaluate((words) => chrome.storage.session.set({ 'handed-text': words }), text);
      await until('it lists', () => panel.evaluate(() => document.querySelector('.row-name') !== null));
      await prove(panel, 'panel');
      await panel.close();
    });

    test('the page, and a card in it', async () => {
      const page = await stage.openSeed();
      await page.setColorScheme(scheme);
      await resize(page, 900, 700);
      await take(page, 'page');
      const lineOfPeople = () =>
        page.evaluate(
          () => getComputedStyle(document.querySelector('p')!, '::highlight(isnad-per)').textDecorationColor,
        );
      const usual = await lineOfPeople();
      const options = await stage.browser.open(`${stage.extension.origin}/options.html`);
      await options.evaluate(() => chrome.storage.sync.set({ palette: 'distinct', version: 2 }));
      await page.bringToFront();
      await until('the marks have other colours', async () => (await lineOfPeople()) !== usual);
      await take(page, 'page-distinct');
      await options.evaluate(() => chrome.storage.sync.clear());
      await options.close();
      await page.bringToFront();
      await until('the marks look as usual', async () => (await lineOfPeople()) === usual);
      await openCard(page, 'isnad-per', 'بلينكن');
      await take(page, 'card');
      await letIn(page);
      expect(await violations(page, CARD)).toEqual([]);
      await pressAll(page);
      await until('the card is pinned', () =>
        page.evaluateInShadow(CARD, (root) => root.querySelector('[data-handle]') !== null),
      );
      await page.evaluateInShadow(CARD, (root) => root.querySelector('.card-body')!.scrollTo(0, 10_000));
      await untilCardPlaced(page);
      await take(page, 'card-reasons');
      expect(await violations(page, CARD)).toEqual([]);
      await page.close();
    });
  });
});
