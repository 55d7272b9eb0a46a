import { afterAll, afterEach, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import { chooseSetting } from './choose-setting';
import { pointOf, readMarks } from './marks-in-page';
import { hasReader, type Stage, setStage, settle, untilFilled, untilMarked } from './stage';
import { untilSays } from './until-says';

let stage: Stage;
test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar');
});
afterAll(() => stage.close());

/** Everything as just installed. */
afterEach(async () => {
  const options = await stage.browser.open(`${stage.extension.origin}/options.html`);
  await options.evaluate(() => chrome.storage.sync.clear());
  await options.close();
});

const seedUrl = () => `${stage.site.url}/seed`;
const markCount = (page: Page) => page.evaluate(() => CSS.highlights.size);

async function changeSetting(label: string): Promise<void> {
  const options = await stage.browser.open(`${stage.extension.origin}/options.html`);
  await untilFilled(options);
  await chooseSetting(options, label, 'حُفظ');
  await options.close();
}

test('in click mode a page is read when its reader clicks on the toolbar button, and not before', async () => {
  await changeSetting('حين أنقر فقط');
  const page = await stage.browser.open(seedUrl());
  await settle();
  expect(await markCount(page)).toBe(0);
  expect(await hasReader(stage, page)).toBe(false);

  const popup = await stage.extension.openPopup(page);
  await readList(popup);
  await untilMarked(page);
  await untilSays(popup, 'لا يقرأ إلا حين تنقر زره');
  await popup.close();
});

test('a site that is switched off loses its marks and stays unmarked until it is switched on', async () => {
  const page = await stage.openSeed();
  let popup = await stage.extension.openPopup(page);
  await readList(popup);
  await popup.click(await pointOf(popup, '[role=switch]'));
  await until('the marks go', async () => (await markCount(page)) === 0);
  await untilSays(popup, 'إسناد متوقف على هذا الموقع');
  await popup.close();

  await page.reload();
  await settle();
  expect(await markCount(page)).toBe(0);
  expect(await stage.extension.badge(page)).toBe('');

  popup = await stage.extension.openPopup(page);
  await untilSays(popup, 'إسناد متوقف على هذا الموقع');
  await popup.click(await pointOf(popup, '[role=switch]'));
  await untilMarked(page);
  await readList(popup);
  await popup.close();
});

test('a kind that is switched off is not marked, at once', async () => {
  const page = await stage.openSeed();
  await changeSetting('الأماكن');
  await until('the marks of places go', async () => !('isnad-loc' in (await readMarks(page))));
  expect(Object.keys(await readMarks(page)).sort()).toEqual(
    expect.arrayContaining(['isnad-org', 'isnad-per', 'isnad-quote']),
  );
});

test('where the browser keeps extensions out of sites, a click reads this page, and the popup says so', async () => {
  await stage.extension.allowSites(false);
  const page = await stage.browser.open(seedUrl());
  await settle();
  expect(await markCount(page)).toBe(0);

  await stage.extension.clickButton(page);
  await untilMarked(page);
  const popup = await stage.extension.openPopup(page);
  await readList(popup);
  await untilSays(popup, 'لا يسمح متصفحك بقراءة هذا الموقع إلا حين تنقر');
});
