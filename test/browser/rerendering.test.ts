import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { parseArticle } from '../../tools/site/article-page';
import { readSeed } from '../../tools/site/seed';
import { test } from './browser-test';
import { readMarks } from './marks-in-page';
import { type Stage, setStage, untilMarked } from './stage';

const article = parseArticle(await readSeed());
const ADDED = 'وقال وزير الخارجية الفرنسي جان نويل بارو إن باريس ترحب بالاتفاق.';

/** How each library puts a tree in a place, at once. */
const LIBRARIES = {
  preact: `import { createElement, render } from 'preact';
const draw = render;`,
  react: `import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
let root;
const draw = (tree, place) => {
  root ??= createRoot(place);
  flushSync(() => root.render(tree));
};`,
} as const;
type Library = keyof typeof LIBRARIES;

/**
 * A page that a virtual DOM keeps: it holds on to its text nodes, and loses or doubles text where somebody else has
 * wrapped, split or replaced one.
 */
const APP = `
const { headline, paragraphs, added } = window.article;
let state = { lines: paragraphs.map((text, key) => ({ key, text })), isBold: false };
const name = 'أنتوني بلينكن';
const bold = (text) => text.includes(name)
  ? [text.split(name)[0], createElement('b', { key: 'b' }, name), text.split(name).slice(1).join(name)]
  : text;
const show = (change) => {
  state = { ...state, ...change };
  const lines = state.lines.map(({ key, text }) => createElement('p', { key }, state.isBold ? bold(text) : text));
  draw(createElement('article', null, createElement('h1', null, headline), lines), document.getElementById('root'));
};
const { lines } = state;
Object.assign(window, {
  again: () => show({}),
  insert: () => show({ lines: [lines[0], { key: 'new', text: added }, ...lines.slice(1)] }),
  replace: () => show({ lines: [{ key: 0, text: added }, ...lines.slice(1)] }),
  reverse: () => show({ lines: [...lines].reverse() }),
  bold: () => show({ isBold: true }),
  plain: () => show({ lines, isBold: false }),
  wanted: () => headline + state.lines.map(({ text }) => text).join(''),
});
show({});
`;

let stage: Stage;
let page: Page;

async function pageBuiltWith(library: Library): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: LIBRARIES[library] + APP, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const data = JSON.stringify({ ...article, added: ADDED }).replace(/</g, '\\u003c');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${article.headline}</title><link rel="icon" href="data:,"></head><body><div id="root"></div><script>window.article = ${data}</script><script>${outputFiles[0]!.text}</script></body></html>`;
}

test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar', {
    '/preact': await pageBuiltWith('preact'),
    '/react': await pageBuiltWith('react'),
  });
});
afterAll(() => stage.close());

type App = Window & Record<string, () => string>;

/** What is rendered, and what the application means to render. */
const texts = () =>
  page.evaluate(() => [
    document.querySelector('#root')?.textContent ?? '',
    (window as unknown as App).wanted!(),
  ]);

async function expectText(): Promise<void> {
  const [rendered, wanted] = await texts();
  expect(rendered).toBe(wanted);
}

/** Every mark lies on text that is shown, and that is a name: none is left where another text stands now. */
const people = async () => (await readMarks(page))['isnad-per'] ?? [];
const PEOPLE = /^(?:حسين فؤاد|فؤاد حسين|حسين|أنتوني بلينكن|أنتوني|بلينكن|جان نويل بارو|جون كيربي|كيربي)$/;

describe.each(['preact', 'react'] as const)('a page kept by %s', (library) => {
  beforeAll(async () => {
    page = await stage.browser.open(`${stage.site.url}/${library}`);
    await untilMarked(page);
  });

  test.each([
    ['the same again', 'again', (names: readonly string[]) => names.length > 3],
    [
      'a paragraph more in the middle',
      'insert',
      (names: readonly string[]) => names.includes('جان نويل بارو'),
    ],
    [
      'another text in the place of the first',
      'replace',
      (names: readonly string[]) => names[0] === 'جان نويل بارو',
    ],
    ['the paragraphs in reverse', 'reverse', (names: readonly string[]) => !names.includes('جان نويل بارو')],
    ['elements round names', 'bold', (names: readonly string[]) => names.includes('أنتوني بلينكن')],
    ['as at first', 'plain', (names: readonly string[]) => names[0] === 'حسين فؤاد'],
  ] as const)('rendered anew, %s, has its text once and its marks on it', async (_what, action, isMarked) => {
    await page.evaluate((name) => void (window as unknown as App)[name]!(), action);
    await expectText();
    await until('the marks are on the names', async () => {
      const names = await people();
      return isMarked(names) && names.every((name) => PEOPLE.test(name));
    });
    await expectText();
  });

  test('a hundred renderings in a row lose nothing', async () => {
    await page.evaluate(async () => {
      const app = window as unknown as App;
      for (let round = 0; round < 25; round++)
        for (const action of ['insert', 'bold', 'reverse', 'plain']) {
          app[action]!();
          await new Promise(requestAnimationFrame);
        }
    });
    await expectText();
    await until('the marks are on the names', async () => {
      const names = await people();
      return names.length > 3 && names.every((name) => PEOPLE.test(name));
    });
  });
});
