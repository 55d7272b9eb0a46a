import { afterAll, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';
import { parseArticle, renderArticlePage } from '../../tools/site/article-page';
import { readSeed } from '../../tools/site/seed';
import { type Site, serve } from '../../tools/site/server';
import { test } from './browser-test';
import { type Stage, setStage, settle } from './stage';

const article = parseArticle(await readSeed());

/** A page that may not be looked into tells by itself how many people are marked in it. */
const TELLS =
  "<script>setInterval(() => parent.postMessage(CSS.highlights.get('isnad-per')?.size ?? 0, '*'), 50)</script>";
const HEARS = "<script>addEventListener('message', ({ data }) => { window.marksInFrame = data; })</script>";

const around = (frame: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Frame</title><link rel="icon" href="data:,">${HEARS}</head><body>${frame}</body></html>`;
const frame = (url: string, size = 'width="700" height="500"', more = ''): string =>
  `<iframe src="${url}" ${size} ${more}></iframe>`;

const asAttribute = (html: string): string => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const embedded = renderArticlePage(article).replace('</body>', `${TELLS}</body>`);
const post = renderArticlePage({ headline: article.headline, paragraphs: article.paragraphs.slice(0, 2) });

let elsewhere: Site;
let stage: Stage;
let page: Page;

test.beforeAll(async ({ browsers }) => {
  elsewhere = await serve({
    '/article': embedded,
    '/post': post.replace('</body>', `${TELLS}</body>`),
  });
  stage = await setStage(browsers, 'ar', {
    '/article': embedded,
    '/same-origin': around(frame('/article')),
    '/cross-origin': around(frame(`${elsewhere.url}/article`)),
    '/sandboxed': around(frame('/article', undefined, 'sandbox="allow-scripts"')),
    '/srcdoc': around(`<iframe srcdoc="${asAttribute(embedded)}" width="700" height="500"></iframe>`),
    '/written': around(
      `<iframe width="700" height="500"></iframe><script>{
        const { contentDocument } = document.querySelector('iframe');
        contentDocument.write(${JSON.stringify(embedded).replace(/</g, '\\x3c')});
        contentDocument.close();
      }</script>`,
    ),
    '/small': around(frame(`${elsewhere.url}/article`, 'width="336" height="280"')),
    '/post': around(frame(`${elsewhere.url}/post`)),
  });
  page = await stage.browser.open(`${stage.site.url}/same-origin`);
});
afterAll(async () => {
  await stage.close();
  elsewhere.close();
});

const marksInFrame = () =>
  page.evaluate(() => (window as Window & { marksInFrame?: number }).marksInFrame ?? -1);
const untilFrameMarked = () => until('the frame is marked', async () => (await marksInFrame()) > 0, 15_000);

async function expectList(): Promise<void> {
  await until('the badge counts', async () => (await stage.extension.badge(page)) !== '');
  const popup = await stage.extension.openPopup(page);
  expect((await readList(popup)).length).toBeGreaterThan(2);
  await popup.close();
}

test('an article in a frame of the same origin is read by the page round it, whatever that is in', async () => {
  await untilFrameMarked();
  await expectList();
});

test.each([
  '/srcdoc',
  '/written',
])('an article in a %s frame, which has no address, is read by the page round it', async (path) => {
  await page.goto(stage.site.url + path);
  await untilFrameMarked();
  await expectList();
});

test.each([
  '/cross-origin',
  '/sandboxed',
])('the article in a %s frame is a page of its own, and listed', async (path) => {
  await page.goto(stage.site.url + path);
  await untilFrameMarked();
  await expectList();
});

test.each([
  '/small',
  '/post',
])('%s: frames of the size and length of advertisements and posts are left alone', async (path) => {
  await page.goto(stage.site.url + path);
  await until('the frame is there', async () => (await marksInFrame()) === 0);
  await settle();
  expect(await marksInFrame()).toBe(0);
});
