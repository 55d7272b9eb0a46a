import { afterAll, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { parseArticle, renderArticlePage } from '../../tools/site/article-page';
import { readSeed } from '../../tools/site/seed';
import { bestOf } from './best-of';
import { test } from './browser-test';
import { longestPause } from './longest-pause';
import { readMarks } from './marks-in-page';
import { type Stage, setStage, settle, untilMarked } from './stage';

const { headline, paragraphs } = parseArticle(await readSeed());
const seed = renderArticlePage({ headline, paragraphs });
const MEGABYTE = 1_000_000;

/** The paragraphs of the seed over and over, so many characters in all. */
function textOf(characters: number): string[] {
  const length = paragraphs.join('').length;
  return Array.from({ length: Math.ceil(characters / length) }, () => paragraphs).flat();
}

/** Before anything else in the page, every method that a reader of pages would call is made to throw. */
const POISON = `<script>{
  const poison = () => { throw new Error('poison'); };
  for (const method of ['map', 'filter', 'forEach', 'find', 'push', 'flatMap', 'entries', 'join'])
    Array.prototype[method] = poison;
  for (const method of ['replace', 'split', 'match', 'slice', 'trim']) String.prototype[method] = poison;
  for (const method of ['contains', 'getRootNode']) Node.prototype[method] = poison;
  for (const method of ['closest', 'getAttribute', 'querySelector', 'checkVisibility']) Element.prototype[method] = poison;
  for (const method of ['querySelector', 'querySelectorAll', 'createTreeWalker']) Document.prototype[method] = poison;
  for (const name of ['MutationObserver', 'IntersectionObserver', 'StaticRange', 'Highlight', 'getComputedStyle',
    'AbortController', 'MessageChannel', 'WeakMap'])
    window[name] = poison;
  Object.defineProperty(CharacterData.prototype, 'data', { get: poison });
  Object.defineProperty(Node.prototype, 'childNodes', { get: poison });
  performance.now = poison;
}</script>`;

/**
 * More levels than any parser builds (512), without boxes, since no browser lays out so many. The longest chain is what
 * the browsers bear by themselves: without the extension, Chromium 156 and Firefox 153 take 2 s for 10,000 levels, and do
 * not come to an end with 30,000, let alone 100,000.
 */
const nesting = (
  chains: number,
  levels: number,
): string => `<style>.deep, .deep div { display: contents }</style><script>
  for (let chain = 0; chain < ${chains}; chain++) {
    const outer = document.createElement('div');
    outer.className = 'deep';
    let inner = outer;
    for (let level = 0; level < ${levels}; level++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'العمق';
    document.querySelector('article').append(outer);
  }
</script>`;

const BURST = `<script>
  addEventListener('burst', () => {
    for (let count = 0; count < 50_000; count++) document.body.append(document.createElement('i'), 'نص عابر لا يعني أحدا');
    for (let count = 0; count < 100_000; count++) document.body.lastChild.remove();
  });
</script>`;

const PAGES = {
  '/poisoned': seed.replace('<meta charset="utf-8">', `<meta charset="utf-8">${POISON}`),
  '/huge': renderArticlePage({ headline, paragraphs: textOf(10 * MEGABYTE) }),
  '/one-paragraph': renderArticlePage({
    headline,
    paragraphs: [...paragraphs, textOf(MEGABYTE).join(' ')],
  }),
  '/nested': seed.replace('</body>', `${nesting(50, 2_000)}</body>`),
  '/deep': seed.replace('</body>', `${nesting(1, 10_000)}</body>`),
  '/burst': seed.replace('</body>', `${BURST}</body>`),
};

let stage: Stage;
let page: Page;

test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar', PAGES);
  page = await stage.openSeed();
});
afterAll(() => stage.close());

const peopleMarked = () => page.evaluate(() => CSS.highlights.get('isnad-per')?.size ?? 0);

test('a page that redefines what scripts rely on is marked like any other', async () => {
  const before = await peopleMarked();
  await page.goto(`${stage.site.url}/poisoned`);
  await until('the names are marked', async () => (await peopleMarked()) === before);
});

test('no message from a page is obeyed', async () => {
  await page.goto(`${stage.site.url}/seed`);
  await untilMarked(page);
  const before = await readMarks(page);
  const answers = await page.evaluate(async () => {
    const messages = [
      { name: 'showMarks', request: { shown: false } },
      { name: 'state', request: {} },
      { name: 'read', request: {} },
    ];
    const heard: string[] = [];
    addEventListener('message', ({ data }) => {
      if (!messages.some(({ name }) => name === data.name)) heard.push(JSON.stringify(data));
    });
    for (const message of messages) {
      postMessage(message, '*');
      for (const target of [window, document, document.documentElement])
        for (const type of [message.name, 'message', 'isnad'])
          target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: message }));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return heard;
  });
  expect(answers).toEqual([]);
  expect(await readMarks(page)).toEqual(before);
});

test('a page finds nothing of the reader in its world', async () => {
  const traces = await page.evaluate(() => {
    const globals = Object.getOwnPropertyNames(window).filter((name) => /isnad/i.test(name));
    const elements = [...document.querySelectorAll('*')].filter((element) =>
      /isnad/i.test(element.outerHTML),
    );
    return [...globals, ...elements.map(({ tagName }) => tagName)];
  });
  expect(traces).toEqual([]);
});

test.each([
  '/one-paragraph',
  '/nested',
  '/deep',
  '/huge',
])('%s is marked, and the page goes on', async (path) => {
  await page.goto(stage.site.url + path);
  await until('the names are marked', peopleMarked, 25_000);
  const isShort = (pause: number) => pause < 1_000;
  expect(await bestOf(3, () => longestPause(page, 2_000), isShort)).toSatisfy(isShort);
}, 90_000);

test('a burst of 150,000 changes leaves the marks where they are', async () => {
  await page.goto(`${stage.site.url}/burst`);
  await untilMarked(page);
  const before = await readMarks(page);
  await page.evaluate(() => void dispatchEvent(new Event('burst')));
  await settle();
  expect(await readMarks(page)).toEqual(before);
});
