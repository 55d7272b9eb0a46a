import { afterAll, describe, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { parseArticle } from '../../tools/site/article-page';
import { readSeed } from '../../tools/site/seed';
import { test } from './browser-test';
import { readMarks } from './marks-in-page';
import { type Stage, setStage, untilMarked } from './stage';

const { headline, paragraphs } = parseArticle(await readSeed());
const NAME = 'أنتوني بلينكن';

/** The seed article, with its text and its style changed; the page keeps what it was before anything could touch it. */
const page = (change: (text: string) => string, style = '', head = ''): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}<title>${headline}</title><link rel="icon" href="data:,">
<style>${style}</style></head><body><article><h1>${headline}</h1>
${paragraphs.map((text) => `<p>${change(text)}</p>`).join('\n')}
</article></body></html>`;

const replaceName = (by: string) => page((text) => text.replace(NAME, by));
const asTyped = (text: string): string => text;

/** What pages do to a text without changing what a reader reads. */
const VARIANTS: Readonly<Record<string, string>> = {
  'a name in an inline element': replaceName('<b>أنتوني</b> <a href="#">بلينكن</a>'),
  'a name that an element parts inside a word': replaceName('أنتوني بلي<i>نكن</i>'),
  'a name over two lines of source': replaceName('أنتوني\n\t   بلينكن'),
  'a name that a <br> breaks': replaceName('أنتوني<br>بلينكن'),
  'a soft hyphen in a name': replaceName('أنتوني بلي&shy;نكن'),
  'a zero-width character in a name': replaceName('أنتوني بلينكن&zwnj;'),
  'a hamza that is written apart': replaceName('\u0627\u0654نتوني بلينكن'),
  'diacritics on a name': replaceName('أَنتُوني بلينكِن'),
  'a tatweel in a name': replaceName('أنتوني بلينــكن'),
  'hidden text in a name': replaceName('أنتوني <span style="display:none">إعلان</span>بلينكن'),
  'a footnote that screen readers skip': replaceName('أنتوني بلينكن<sup aria-hidden="true">٣</sup>'),
  'hidden by a style sheet': page(
    (text) => text.replace(NAME, `${NAME}<span class="secret">محمد السوداني</span>`),
    '.secret { display: none }',
  ),
  'entities for letters': replaceName('&#1571;نتوني بلينكن'),
  'text that cannot be selected': page(asTyped, 'article { user-select: none; -webkit-user-select: none }'),
  columns: page(asTyped, 'article { columns: 2 }'),
  transforms: page(asTyped, 'article { transform: rotate(2deg) scale(.9) }'),
  'text nodes that a script has cut': page(
    asTyped,
    '',
    `<script>addEventListener('DOMContentLoaded', () => {
      for (const p of document.querySelectorAll('p'))
        for (let node = p.firstChild; node.length > 7; ) node = node.splitText(7);
    })</script>`,
  ),
  'paragraphs cut by an ellipsis': page(
    asTyped,
    'p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden }',
  ),
  'a sheet that darkens everything': page(
    asTyped,
    'html { background: #111 !important } * { background-color: #111 !important; color: #eee !important }',
  ),
  'a strict policy and trusted types': page(
    asTyped,
    '',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; require-trusted-types-for 'script'">`,
  ),
  'fields in the text': page((text) =>
    text.replace(NAME, `${NAME}<input value="بلينكن"><select><option>بلينكن</select>`),
  ),
  'a field for comments': page((text) =>
    text.replace(NAME, `${NAME}</p><textarea>قال بلينكن: "نعم"</textarea><p>`),
  ),
  'an editor in the text': page((text) =>
    text.replace(NAME, `${NAME}<span contenteditable> محمد السوداني </span>`),
  ),
  'preformatted text': page((text) =>
    text.replace(/^/, '</p><pre>قال أنتوني بلينكن: "نعم"\nوقال محمد السوداني: "لا"</pre><p>'),
  ),
};

const path = (index: number): string => `/variant-${index}`;

let stage: Stage;
let opened: Page;
let plain: Record<string, string>;

const letters = (words: readonly string[] = []): string =>
  words
    .join('')
    .normalize()
    .replace(/[\s\u00ad\u200b-\u200fـ\u064b-\u0652]/g, '');

/** The letters under each kind of mark, in order: the same on every variant, however the text nodes lie. */
async function markedLetters(url: string): Promise<Record<string, string>> {
  await opened.goto(url);
  await untilMarked(opened);
  const marks = await readMarks(opened);
  return Object.fromEntries(Object.entries(marks).map(([name, words]) => [name, letters(words)]));
}

test.beforeAll(async ({ browsers }) => {
  const variants = Object.values(VARIANTS).map((html, index) => [path(index), html] as const);
  stage = await setStage(browsers, 'ar', { ...Object.fromEntries(variants), '/plain': page(asTyped) });
  opened = await stage.browser.open('about:blank');
  plain = await markedLetters(`${stage.site.url}/plain`);
});
afterAll(() => stage.close());

describe('the letters that are marked do not change with', () => {
  test.each(
    Object.keys(VARIANTS).map((name, index) => [name, index] as const),
  )('%s', async (_name, index) => {
    expect(plain['isnad-per']).toContain(letters([NAME]));
    expect(await markedLetters(stage.site.url + path(index))).toEqual(plain);
  });
});

test('the page is the same with its marks as without', async () => {
  await opened.goto(`${stage.site.url}/plain`);
  await untilMarked(opened);
  const [now, served] = await opened.evaluate(async () => {
    const source = await fetch(location.href).then((response) => response.text());
    const untouched = new DOMParser().parseFromString(source, 'text/html');
    return [document.documentElement.outerHTML, untouched.documentElement.outerHTML];
  });
  expect(now).toBe(served);
});

test('marks that the page clears come back', async () => {
  await opened.goto(`${stage.site.url}/plain`);
  await untilMarked(opened);
  await opened.evaluate(() => CSS.highlights.clear());
  await until('the marks are back', () => opened.evaluate(() => CSS.highlights.size > 0));
});
