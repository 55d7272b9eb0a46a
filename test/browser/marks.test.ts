import { afterAll, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import { readMarks } from './marks-in-page';
import { MARKED_FORMS, QUOTATION_COUNT } from './seed-expected';
import { type Stage, setStage, untilMarked } from './stage';

let stage: Stage;
let page: Page;
test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar');
  page = await stage.openSeed();
});
afterAll(() => stage.close());

function countOf(words: readonly string[] = []): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

test('the names are marked, each in its kind and without the letters glued before it', async () => {
  const marks = await readMarks(page);
  for (const [highlight, forms] of Object.entries(MARKED_FORMS)) {
    expect(countOf(marks[highlight]), highlight).toEqual(forms);
  }
});

test('the quotations are marked with their quotation marks', async () => {
  const quotations = (await readMarks(page))['isnad-quote'] ?? [];
  expect(quotations).toHaveLength(QUOTATION_COUNT);
  for (const quotation of quotations) expect(quotation).toMatch(/^"[^"]+"$/);
  expect(quotations[1]).toBe('"نفتخر بالشراكة مع الحكومة العراقية"');
});

test('words in quotation marks that nobody says are not marked as quotations', async () => {
  const quotations = (await readMarks(page))['isnad-quote'] ?? [];
  for (const quoted of ['الحوار الاستراتيجي', 'وول ستريت جورنال', 'داعش', 'بوليتيكو']) {
    expect(quotations).not.toContain(`"${quoted}"`);
  }
});

test('the marks have their styles: lines for names, a tint for quotations', async () => {
  const styles = await page.evaluate(() =>
    ['isnad-per', 'isnad-org', 'isnad-loc', 'isnad-quote'].map((name) => {
      const style = getComputedStyle(document.querySelector('p')!, `::highlight(${name})`);
      return [
        style.textDecorationStyle,
        style.textDecorationLine,
        style.backgroundColor !== 'rgba(0, 0, 0, 0)',
      ];
    }),
  );
  expect(styles).toEqual([
    ['solid', 'underline', false],
    ['double', 'underline', false],
    ['dotted', 'underline', false],
    ['solid', 'none', true],
  ]);
});

test('the toolbar button shows the number of people and organisations', async () => {
  await until('the badge shows', async () => (await stage.extension.badge(page)) !== '');
  const digits = await stage.extension.badge(page);
  const number = [...digits].map((digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit)).join('');
  expect([digits, number]).toContain('10');
});

test('the page is letter for letter as without the extension', async () => {
  const served = await page.evaluate(async () => {
    const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    return [parsed.documentElement.outerHTML, document.documentElement.outerHTML];
  });
  expect(served[1]).toBe(served[0]);
});

test('a page that is read again is marked once', async () => {
  await page.reload();
  await untilMarked(page);
  const marks = await readMarks(page);
  expect(marks['isnad-quote']).toHaveLength(QUOTATION_COUNT);
});
