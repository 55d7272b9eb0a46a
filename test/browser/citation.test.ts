import { afterAll, expect } from 'vitest';
import type { PageState } from '../../src/platform/messages';
import { textFragmentLink } from '../../src/ui/export/text-fragment';
import { quoteSpan } from '../../src/ui/quote-text';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import { type Stage, setStage } from './stage';

let stage: Stage;
let state: PageState;
test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar');
  await stage.openSeed();
  state = await readState();
});
afterAll(() => stage.close());

/** What the reader of the page knows, as the popup hears it. */
async function readState(): Promise<PageState> {
  const asking = await stage.browser.open(`${stage.extension.origin}/options.html`);
  const read = await asking.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url?.endsWith('/seed'));
    return JSON.stringify(await chrome.tabs.sendMessage(tab!.id!, { name: 'state', request: {} }));
  });
  await asking.close();
  return JSON.parse(read);
}

/** Where the words of the last paragraph that has them stand, in pixels of the window. */
const placeOf = (seen: Page, words: string) =>
  seen.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('p')) {
      const node = paragraph.firstChild;
      const at = node?.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node!, at);
      range.setEnd(node!, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    }
    return null;
  }, words);

test('the link of a citation opens at its words, for every quotation', async () => {
  const quotes = state.analysis!.quotes.filter(({ kind }) => kind !== 'indirect');
  expect(quotes.length).toBeGreaterThanOrEqual(14);
  const opened = await stage.browser.open('about:blank');
  await opened.setSize(700, 300);
  for (const [at, quote] of quotes.entries()) {
    const span = quoteSpan(state.text, quote);
    const words = state.text.slice(span.start, span.end);
    // another address each time: to the same one a browser would only scroll
    await opened.goto(textFragmentLink(`${stage.site.url}/seed?${at}`, state.text, span));
    await until(`«${words}» is in sight`, async () => {
      const place = await placeOf(opened, words);
      return place !== null && place.top < place.height && place.bottom > 0;
    });
  }
  await opened.close();
}, 60_000);
