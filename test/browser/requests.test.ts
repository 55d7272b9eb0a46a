import { expect, test } from 'vitest';
import { pointOf, pointOfMark } from './marks-in-page';
import { readList } from './popup-list';
import { setStage } from './stage';

/** What browsers ask their makers by themselves, whatever a driver switches off. */
const MAKERS = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)$/;

test('nothing is asked of the network but the page itself', async () => {
  const stage = await setStage('ar');
  const page = await stage.openSeed();
  await page.moveMouse(await pointOfMark(page, 'isnad-per', 'بلينكن'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  const popup = await stage.extension.openPopup(page);
  await readList(popup);
  await popup.click(await pointOf(popup, 'main section li button'));
  const options = await stage.browser.open(`${stage.extension.origin}/options.html`);
  await options.evaluate(() => document.querySelector('input')?.click());
  const requests = await stage.browser.close();
  stage.site.close();

  const pages = requests.filter(({ url }) => url.startsWith(`${stage.site.url}/`));
  expect(pages.map(({ url }) => url)).toEqual([`${stage.site.url}/seed`]);
  const byAnybody = requests.filter(
    ({ url, from }) => from !== null && !pages.some((page) => page.url === url),
  );
  expect(byAnybody.filter(({ url }) => !url.startsWith(stage.extension.origin))).toEqual([]);
  const byBrowser = requests.filter(
    ({ url, from }) => from === null && !url.startsWith(`${stage.site.url}/`),
  );
  expect(byBrowser.filter(({ url }) => !MAKERS.test(new URL(url).hostname))).toEqual([]);
});

test('the record would show a request of the page', async () => {
  const stage = await setStage('ar');
  const page = await stage.openSeed();
  await page.evaluate(() => fetch('/asked-by-the-page').then(() => undefined));
  const requests = await stage.browser.close();
  stage.site.close();
  expect(requests).toContainEqual({ url: `${stage.site.url}/asked-by-the-page`, from: stage.site.url });
});
