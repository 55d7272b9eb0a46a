import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, until } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { pointOf } from './marks-in-page';
import { QUOTATION_COUNT } from './seed-expected';
import { type Stage, setStage } from './stage';

let stage: Stage;
let page: Page;
let popup: Page;
beforeAll(async () => {
  stage = await setStage('ar');
  page = await stage.openSeed();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await popup?.close().catch(() => undefined);
  popup = await stage.extension.openPopup(page);
  await readList(popup);
});

/** Types into a field at once, as pasting does. */
function fill(selector: string, text: string): Promise<void> {
  return popup.evaluate(
    (wanted, value) => {
      const field = document.querySelector<HTMLInputElement>(wanted)!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

/** The place of the button with these words. */
async function pointOfButton(words: string) {
  const index = await popup.evaluate(
    (wanted) =>
      [...document.querySelectorAll('button')].findIndex(({ textContent }) => textContent?.includes(wanted)),
    words,
  );
  return pointOf(popup, 'button', index);
}

const names = async () => (await readList(popup)).flatMap(({ rows }) => rows.map(({ name }) => name));

test('«who said what» shows all quotations in the order of the article', async () => {
  await popup.click(await pointOf(popup, '[role=tab]', 1));
  const shown = () =>
    popup.evaluate(() => {
      const panel = document.querySelector('[role=tabpanel]:not([hidden])');
      return [...(panel?.querySelectorAll('blockquote button:first-child') ?? [])].map(
        (said) => said.textContent,
      );
    });
  await until('the quotations show', async () => (await shown()).length === QUOTATION_COUNT);
  expect((await shown())[0]).toMatch(/^سنبحث مع الوفد العراقي/);
  expect((await shown()).at(-1)).toMatch(/^مهمة القوات الأميركية/);
});

test('search finds a name, however it is spelled', async () => {
  await fill('[type=search]', 'فواد');
  await until('the list is searched', async () => (await names()).length === 1);
  expect(await names()).toEqual(['فؤاد حسين']);
});

test('a text that is pasted is read', async () => {
  await popup.click(await pointOfButton('اقرأ نصاً'));
  await until('there is a field', () => popup.evaluate(() => document.querySelector('textarea') !== null));
  await fill(
    'textarea',
    'قال الرئيس الفرنسي إيمانويل ماكرون في باريس: "سنواصل العمل مع شركائنا حتى يعود السلام".',
  );
  await popup.click(await pointOfButton('اقرأ النص'));
  await until('the text is read', async () => (await names()).includes('إيمانويل ماكرون'));
  expect(await names()).toContain('باريس');
});
