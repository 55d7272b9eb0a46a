import { afterAll, beforeEach, describe, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { popupText, readList } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import { untilLit } from './lit';
import { pointOf } from './marks-in-page';
import { ORGANISATIONS, PEOPLE, PLACES, QUOTATIONS } from './seed-expected';
import { type Stage, setStage } from './stage';
import { settleAtTop } from './stillness';

/** The number that «١٠ اقتباسات», «10 اقتباسات» or «اقتباس واحد» begins with or stands for. */
function numberIn(words = ''): number {
  const digits = words.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  return words === 'اقتباس واحد' ? 1 : Number.parseInt(digits, 10);
}

describe('in Arabic', () => {
  let stage: Stage;
  let page: Page;
  let popup: Page;
  test.beforeAll(async ({ browsers }) => {
    stage = await setStage(browsers, 'ar');
    page = await stage.openSeed();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await popup?.close().catch(() => undefined);
    await settleAtTop(page);
    popup = await stage.extension.openPopup(page);
    await readList(popup);
  });

  const position = () => page.evaluate(() => scrollY);

  test('lists people, then organisations, then places, as the article names them', async () => {
    const sections = await readList(popup);
    const names = sections.map(({ rows }) => rows.map(({ name }) => name));
    expect(sections.slice(0, 3).map(({ heading }) => heading)).toEqual(['الأشخاص', 'الجهات', 'الأماكن']);
    expect(names.slice(0, 3)).toEqual([PEOPLE, ORGANISATIONS, PLACES]);
  });

  test('gives people their roles', async () => {
    const [people] = await readList(popup);
    expect(people?.rows[0]?.roles).toContain('وزير الخارجية الأميركي');
    expect(people?.rows[1]?.roles).toContain('وزير الخارجية العراقي');
  });

  test('puts the quotations under who said them, also a source without a name', async () => {
    const rows = (await readList(popup)).flatMap((section) => section.rows);
    const spoken = new Map(rows.map(({ name, quotationCount }) => [name, quotationCount]));
    for (const [name, count] of QUOTATIONS) expect(numberIn(spoken.get(name)), name).toBe(count);
  });

  test('reads from right to left', async () => {
    const root = await popup.evaluate(() => [document.documentElement.dir, document.documentElement.lang]);
    expect(root).toEqual(['rtl', 'ar']);
  });

  test('a click on a name scrolls to its first mention and lights it up, another click goes to the next', async () => {
    const name = 'main section li > :first-child button';
    const clickLights = async (index: number, block: number) => {
      const lit = untilLit(page, block);
      await popup.click(await pointOf(popup, name, index));
      await lit;
    };
    // the coalition is named once, far below
    await clickLights(PEOPLE.length + ORGANISATIONS.indexOf('التحالف الدولي'), 7);
    await until('the page scrolls', async () => (await position()) > 100);

    await clickLights(PEOPLE.length, 2);
    await clickLights(PEOPLE.length, 6);
  });

  test('the quotations of a speaker unfold below the name', async () => {
    await popup.click(await pointOf(popup, 'main li [aria-expanded]'));
    await until('the quotations show', async () => (await popupText(popup)).includes('نفتخر بالشراكة'));
  });

  test('by keyboard: Tab comes to the list, arrows go along it, Enter goes to the name', async () => {
    const pressUntil = async (key: string, name: string) => {
      // Switch, counts, file, tab, search, order and firmness come before; Firefox stops at the scroller too.
      for (let presses = 0; presses < 14; presses++) {
        if ((await popup.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
        await popup.press(key);
      }
      throw new Error(`${key} does not come to «${name}»`);
    };
    await pressUntil('Tab', 'أنتوني بلينكن');
    await pressUntil('ArrowDown', 'فؤاد حسين');
    const lit = untilLit(page);
    await popup.press('Enter');
    await lit;
  });
});

describe('in English', () => {
  let stage: Stage;
  test.beforeAll(async ({ browsers }) => {
    stage = await setStage(browsers, 'en');
  });
  afterAll(() => stage.close());

  test('speaks English from left to right, and leaves the names in Arabic', async () => {
    const popup = await stage.extension.openPopup(await stage.openSeed());
    const [people] = await readList(popup);
    expect(people?.heading).toBe('People');
    expect(people?.rows.map(({ name }) => name)).toEqual(PEOPLE);
    expect(people?.rows[1]?.quotationCount).toBe('10 quotations');
    const root = await popup.evaluate(() => [document.documentElement.dir, document.documentElement.lang]);
    expect(root).toEqual(['ltr', 'en']);
  });
});
