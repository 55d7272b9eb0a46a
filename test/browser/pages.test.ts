import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { parseArticle, renderArticlePage } from '../../tools/site/article-page';
import { readSeed } from '../../tools/site/seed';
import { test } from './browser-test';
import { hasReader, type Stage, setStage, settle, untilMarked } from './stage';
import { untilSays } from './until-says';

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}" dir="auto"><head><meta charset="utf-8"><title>.</title></head><body>${body}</body></html>`;

const ENGLISH = page(
  'en',
  `<article><h1>Talks resume</h1>${'<p>The minister said on Monday that the talks in Baghdad would resume.</p>'.repeat(20)}</article>`,
);
const PERSIAN = page(
  'fa',
  `<article><h1>گفت‌وگوها از سر گرفته می‌شود</h1>${'<p>وزیر امور خارجه روز دوشنبه گفت که گفت‌وگوها در بغداد از سر گرفته می‌شود و پیشنهادهای تازه‌ای در کار است.</p>'.repeat(12)}</article>`,
);
const RECIPE = page(
  'ar',
  `<main><h1>طريقة عمل شوربة العدس</h1><ul>${'<li>كوبان من العدس الأحمر المغسول، وبصلة مفرومة، وملعقة صغيرة من الكمون.</li>'.repeat(6)}</ul><p>يوضع العدس في قدر مع الماء ويترك على نار هادئة حتى ينضج، ثم يضاف البصل والكمون والملح، وتقدم الشوربة ساخنة مع الخبز والليمون.</p></main>`,
);

let stage: Stage;
test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar', { '/english': ENGLISH, '/persian': PERSIAN, '/recipe': RECIPE });
});
afterAll(() => stage.close());

async function openAndSettle(path: string): Promise<Page> {
  const opened = await stage.browser.open(stage.site.url + path);
  await settle();
  return opened;
}

const traces = (opened: Page) =>
  opened.evaluate(() => [CSS.highlights.size, document.querySelectorAll('isnad-card').length]);

test('a page in English gets the gate and nothing else', async () => {
  const opened = await openAndSettle('/english');
  expect(await hasReader(stage, opened)).toBe(false);
  expect(await traces(opened)).toEqual([0, 0]);
  expect(await stage.extension.badge(opened)).toBe('');
  const popup = await stage.extension.openPopup(opened);
  await untilSays(popup, 'ليست هذه الصفحة بالعربية');
  await popup.close();
});

test('a page in Persian is not taken for Arabic', async () => {
  const opened = await openAndSettle('/persian');
  expect(await traces(opened)).toEqual([0, 0]);
  const popup = await stage.extension.openPopup(opened);
  await untilSays(popup, 'ليست هذه الصفحة بالعربية');
  await popup.close();
});

test('a page in Arabic that is no news is left alone', async () => {
  const opened = await openAndSettle('/recipe');
  expect(await traces(opened)).toEqual([0, 0]);
  expect(await stage.extension.badge(opened)).toBe('');
  const popup = await stage.extension.openPopup(opened);
  await untilSays(popup, 'لا تبدو هذه الصفحة خبراً');
  expect(await traces(opened)).toEqual([0, 0]);
  await popup.close();
});

test('a file of this machine is read like a page', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-file-'));
  try {
    const file = join(folder, 'article.html');
    await writeFile(file, renderArticlePage(parseArticle(await readSeed())));
    const opened = await stage.browser.open(pathToFileURL(file).href);
    await untilMarked(opened);
    const popup = await stage.extension.openPopup(opened);
    expect((await readList(popup)).length).toBeGreaterThan(2);
    await popup.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
