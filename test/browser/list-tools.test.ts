import { afterAll, beforeEach, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { popupText, readList } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';
import { readSeed } from '../../tools/site/seed';
import { test } from './browser-test';
import { pointOf, readMarks } from './marks-in-page';
import { type Stage, setStage } from './stage';

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
  popup = await stage.extension.openPopup(page);
  await readList(popup);
});

const names = async () => (await readList(popup)).flatMap(({ rows }) => rows.map(({ name }) => name));

const fill = (selector: string, text: string) =>
  popup.evaluate(
    (field, value) => {
      const input = document.querySelector<HTMLInputElement>(field)!;
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    selector,
    text,
  );

const press = (selector: string) =>
  popup.evaluate((button) => document.querySelector<HTMLElement>(button)!.click(), selector);

test('the search finds a name, however it is spelled', async () => {
  await fill('[type=search]', 'وزاره الدفاع الامريكيه');
  await until('nothing is found', async () => (await popupText(popup)).includes('لا نتيجة'));
  await fill('[type=search]', 'وزاره الدفاع الاميركيه');
  await until('one is found', async () => (await names()).join() === 'جون كيربي,وزارة الدفاع الأميركية');
});

test('who said what is a view of its own, in the order of the article', async () => {
  await popup.click(await pointOf(popup, '[role=tab]', 1));
  const turns = await until('turns are listed', () =>
    popup.evaluate(() => {
      const all = [...document.querySelectorAll('.turn')];
      return all.length > 0 ? all.map((turn) => turn.querySelector('h2 bdi')?.textContent) : null;
    }),
  );
  expect(turns.slice(0, 2)).toEqual(['أنتوني بلينكن', 'فؤاد حسين']);
});

test('a count in the headline takes the marks of its kind away, and brings them back', async () => {
  const marksPlaces = () => page.evaluate(() => [...CSS.highlights.keys()].some((name) => /loc/.test(name)));
  const places = () => press('.headline li:nth-child(3) button');
  expect(await marksPlaces()).toBe(true);
  await places();
  await until('places are unmarked', async () => !(await marksPlaces()));
  await places();
  await until('places are marked', marksPlaces);
});

test('a text that the reader pastes is read like a page', async () => {
  await press('.foot-tools button');
  await fill('textarea', await readSeed());
  await press('.paste + button');
  await until('it is read', async () => (await names()).includes('جون كيربي'));
  await press('.row-name');
  const lit = () => popup.evaluate(() => document.querySelector('[data-lit=true]')?.textContent);
  await until('the first mention is lit', async () => /الأميركي|بلينكن/.test((await lit()) ?? ''));
});

test('the list goes on beside the page, and follows the reader', async () => {
  await popup.close();
  const panel = await stage.browser.open(`${stage.extension.origin}/popup.html?panel`);
  await page.bringToFront();
  const first = () => panel.evaluate(() => document.querySelector('.row-name')?.textContent);
  await until('the panel lists', async () => (await first()) === 'أنتوني بلينكن');
  await panel.close();
  await page.bringToFront();
});

test('the panel reads a text that was selected in a page', async () => {
  await popup.close();
  const panel = await stage.browser.open(`${stage.extension.origin}/popup.html?panel`);
  await panel.evaluate((text) => chrome.storage.session.set({ 'handed-text': text }), await readSeed());
  const first = () => panel.evaluate(() => document.querySelector('.row-name')?.textContent);
  await until('the panel lists', async () => (await first()) === 'أنتوني بلينكن');
  expect(await panel.evaluate(() => document.querySelector('textarea')!.value.length)).toBeGreaterThan(1000);
  await panel.close();
  await page.bringToFront();
});

test('the welcome shows the extension at work', async () => {
  await popup.close();
  const welcome = await stage.browser.open(`${stage.extension.origin}/welcome.html`);
  const marked = () =>
    welcome.evaluate(() =>
      [...document.querySelectorAll('.marked-text .kind')].map((name) => name.textContent),
    );
  await until('names are marked', async () => (await marked()).includes('أنتوني بلينكن'));
  await welcome.click(await pointOf(welcome, '.marked-text [data-type=PER]'));
  await until('the card shows', () => welcome.evaluate(() => document.querySelector('.card-name') !== null));
  await welcome.close();
  await page.bringToFront();
});

test('doubtful names go from the list and from the page on demand, and come back', async () => {
  const likely = 'مجلس الأمن الدولي';
  expect(await names()).toContain(likely);
  await press('.firm input');
  await until('it is gone', async () => !(await names()).includes(likely));
  const marked = async () => ((await readMarks(page))['isnad-org'] ?? []).includes(likely);
  await until('its mark is gone', async () => !(await marked()));
  await press('.firm input');
  await until('it is back', async () => (await names()).includes(likely));
  await until('its mark is back', marked);
});
