import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trimPolyfill, USED_NAMESPACES } from '../../tools/build/trim-polyfill';
import { readFiles } from '../repository/source-files';

const POLYFILL = readFileSync(
  join(import.meta.dirname, '../../node_modules/webextension-polyfill/dist/browser-polyfill.js'),
  'utf8',
);

/** What the polyfill makes of a `chrome` that answers by callbacks. */
function polyfilled(source: string): { runtime: { openOptionsPage(): Promise<string> } } {
  const chrome = {
    runtime: { id: 'isnad', openOptionsPage: (answer: (words: string) => void) => answer('opened') },
  };
  const module = { exports: {} };
  new Function('module', 'exports', 'chrome', 'globalThis', source)(module, module.exports, chrome, {
    chrome,
  });
  return module.exports as ReturnType<typeof polyfilled>;
}

test('the trimmed polyfill makes promises of what is used', async () => {
  const trimmed = trimPolyfill(POLYFILL);
  expect(trimmed.length).toBeLessThan(POLYFILL.length - 10_000);
  await expect(polyfilled(trimmed).runtime.openOptionsPage()).resolves.toBe('opened');
});

test('every namespace that is used and that the polyfill knows is left to it', () => {
  const code = readFiles(['src'], ['.ts', '.tsx']).map(({ text }) => text);
  const called = new Set(
    code.flatMap((text) => [...text.matchAll(/\bbrowser\.(\w+)/g)].map(([, name]) => name!)),
  );
  const table = JSON.parse(/const apiMetadata = (\{[\s\S]*?\n\s*\});/.exec(POLYFILL)![1]!) as object;
  // i18n is asked for messages only, which come at once
  const known = [...called].filter((name) => name in table && name !== 'i18n');
  expect(known.sort()).toEqual([...USED_NAMESPACES].sort());
});

test('a polyfill that is written otherwise is refused', () => {
  expect(() => trimPolyfill('const other = {};')).toThrow('elsewhere');
  expect(() => trimPolyfill('const apiMetadata = {\n};')).toThrow('knows no commands');
});
