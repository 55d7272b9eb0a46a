import { expect } from 'vitest';
import type { SentRequest } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { test } from './browser-test';
import { openCard } from './card-in-page';
import { pointOf } from './marks-in-page';
import { setStage, untilFilled } from './stage';

/** What browsers ask their makers by themselves, whatever a driver switches off. */
const MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$/;

/** A file of the extension, or what the browser asked by itself. */
function isOwn({ url, from }: SentRequest, origin: string): boolean {
  return url.startsWith(`${origin}/`) || (from === null && MAKERS.test(new URL(url).hostname));
}

test('nothing is asked of the network but the page itself', async ({ browsers }) => {
  const stage = await setStage(browsers, 'ar', {}, true);
  const page = await stage.openSeed();
  await openCard(page, 'isnad-per', 'بلينكن');
  const popup = await stage.extension.openPopup(page);
  await readList(popup);
  await popup.click(await pointOf(popup, 'main section li button'));
  const options = await stage.browser.open(`${stage.extension.origin}/options.html`);
  await untilFilled(options);
  await options.evaluate(() => document.querySelector('input')?.click());
  // the record is worth something only if this shows in it
  await page.evaluate(() => fetch('/asked-by-the-page').then(() => undefined));
  const requests = await stage.browser.close();
  stage.site.close();

  const askedByPage = { url: `${stage.site.url}/asked-by-the-page`, from: stage.site.url };
  expect(requests).toContainEqual(askedByPage);
  const rest = requests.filter(({ url }) => url !== askedByPage.url);
  const toSite = rest.filter(({ url }) => url.startsWith(`${stage.site.url}/`));
  expect(toSite.map(({ url }) => url)).toEqual([`${stage.site.url}/seed`]);
  const elsewhere = rest.filter(
    (request) => !toSite.includes(request) && !isOwn(request, stage.extension.origin),
  );
  expect(elsewhere).toEqual([]);
});
