import { afterAll, beforeAll, expect, test } from 'vitest';
import { readList } from '../../tools/browsers/popup-list';
import { pointOf, pointOfMark } from './marks-in-page';
import { EXTENSION_PAGES, type Stage, setStage, settle } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('ar');
});
afterAll(() => stage.close());

test('the browser has nothing to complain about, at installation or later', async () => {
  expect(await stage.extension.complaints()).toEqual([]);
  const page = await stage.openSeed();
  await page.moveMouse(await pointOfMark(page, 'isnad-per', 'بلينكن'));
  await settle();
  const popup = await stage.extension.openPopup(page);
  await readList(popup);
  await popup.click(await pointOf(popup, 'main section li button'));
  await popup.close();
  for (const file of EXTENSION_PAGES) await stage.browser.open(`${stage.extension.origin}/${file}`);
  await page.reload();
  await settle();
  expect(await stage.extension.complaints()).toEqual([]);
});
