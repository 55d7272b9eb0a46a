import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { stripInnerHtml } from '../../tools/build/strip-inner-html';

const PREACT = readFileSync(join(import.meta.dirname, '../../node_modules/preact/dist/preact.mjs'), 'utf8');

test('the Preact that we ship is still JavaScript without its innerHTML', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-preact-'));
  try {
    const stripped = stripInnerHtml(PREACT).replace(/\/\/# sourceMappingURL.*/, '');
    writeFileSync(join(folder, 'preact.mjs'), stripped);
    const { h } = await import(pathToFileURL(join(folder, 'preact.mjs')).href);
    expect(h('bdi', null, 'بغداد').props.children).toBe('بغداد');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a Preact that uses innerHTML otherwise is refused', () => {
  expect(() => stripInnerHtml(`${PREACT}\nnode.innerHTML = html;`)).toThrow('another way');
  expect(() => stripInnerHtml('export const h = () => null;')).toThrow('0 known uses');
});
