import { expect, test } from 'vitest';
import { findCycle, importsOf } from './imports';
import { readFiles } from './source-files';

const sources = readFiles(['src'], ['.ts', '.tsx']);
const paths = new Set(readFiles(['src'], ['.ts', '.tsx', '.css', '.json']).map(({ path }) => path));
const imports = sources.flatMap((file) => importsOf(file, paths));

/** What each folder of src may import, besides itself and the types of nlp. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  nlp: [],
  page: [],
  ui: [],
  // its texts have the keys of the messages as their type
  platform: ['_locales'],
  content: ['page', 'ui', 'platform'],
  background: ['nlp', 'platform'],
};
/** Popup, options and any further page of the extension. */
const ALLOWED_TO_PAGES = ['ui', 'platform'];

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  nlp: [],
  page: ['@floating-ui/dom'],
  platform: ['webextension-polyfill'],
  content: [],
  background: [],
};
const PACKAGES_OF_COMPONENTS = ['preact', 'preact/hooks'];

const layerOf = (path: string) => path.split('/')[1]!;

test('each folder of src imports only what it may', () => {
  const wrong = imports.filter(({ from, to, isPackage, typeOnly }) => {
    if (isPackage || layerOf(from) === layerOf(to)) return false;
    if (typeOnly && ['nlp', '_locales'].includes(layerOf(to))) return false;
    return !(ALLOWED[layerOf(from)] ?? ALLOWED_TO_PAGES).includes(layerOf(to));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('the language core has one door', () => {
  const inner = imports.filter(
    ({ from, to, isPackage, typeOnly }) =>
      !isPackage && !typeOnly && layerOf(from) !== 'nlp' && layerOf(to) === 'nlp',
  );
  const doors = new Set(inner.map(({ to }) => to));
  expect([...doors]).toEqual(['src/nlp/index.ts']);
});

test('packages are imported only where they belong', () => {
  const wrong = imports.filter(
    ({ from, to, isPackage }) =>
      isPackage && !(PACKAGES[layerOf(from)] ?? PACKAGES_OF_COMPONENTS).includes(to),
  );
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('no imports in a circle', () => {
  const edges = new Map<string, string[]>(sources.map(({ path }) => [path, []]));
  for (const { from, to, isPackage } of imports) if (!isPackage) edges.get(from)?.push(to);
  expect(findCycle(edges)).toBeNull();
});

test('a circle is found', () => {
  const edges = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] };
  expect(findCycle(new Map(Object.entries(edges)))).toEqual(['b', 'd', 'b']);
});

test('imports are read from the text', () => {
  const text = [
    `import type { Span } from '../nlp/types';`,
    `import { type Runtime, type Tabs } from 'webextension-polyfill';`,
    `import browser, { type Runtime } from 'webextension-polyfill';`,
    `export { mark } from './mark';`,
    `import {\n  one,\n  two,\n} from './mark';`,
    `type Messages = typeof import('./mark');`,
  ].join('\n');
  const files = new Set(['src/nlp/types.ts', 'src/page/mark.ts']);
  const found = importsOf({ path: 'src/page/a.ts', text }, files);
  expect(found.map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
    ['src/nlp/types.ts', true],
    ['webextension-polyfill', true],
    ['webextension-polyfill', false],
    ['src/page/mark.ts', false],
    ['src/page/mark.ts', false],
    ['src/page/mark.ts', true],
  ]);
});
