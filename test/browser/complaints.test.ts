import { afterAll, expect } from 'vitest';
import { readList } from '../../tools/browsers/popup-list';
import { test } from './browser-test';
import { openCard } from './card-in-page';
import { pointOf } from './marks-in-page';
import { EXTENSION_PAGES, type Stage, setStage, settle } from './stage';

let stage: Stage;
test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar');
});
afterAll(() => stage.close());

test('the browser has nothing to complain about, at installation or later', async () => {
  expect(await stage.extension.complaints()).toEqual([]);
  const page = await stage.openSeed();
  await openCard(page, 'isnad-per', 'بلينكن');
  const popup = await stage.extension.openPopup(page);
  await readList(popup);
  await popup.click(await pointOf(popup, 'main section li button'));
  await popup.close();
  for (const file of EXTENSION_PAGES) await stage.browser.open(`${stage.extension.origin}/${file}`);
  await page.reload();
  await settle();
  expect(await stage.extension.complaints()).toEqual([]);
});
