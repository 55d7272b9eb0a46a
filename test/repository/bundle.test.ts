import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bundle, bundle } from '../../tools/build/bundle';
import { BROWSER_NAMES, type BrowserName } from '../../tools/build/manifest';
import { ROOT } from './source-files';

const folder = mkdtempSync(join(tmpdir(), 'isnad-bundle-'));
const bundles: Partial<Record<BrowserName, Bundle>> = {};

beforeAll(async () => {
  for (const browser of BROWSER_NAMES) bundles[browser] = await bundle(ROOT, browser, join(folder, browser));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (browser: BrowserName, file: string) => readFileSync(join(folder, browser, file));
const filesOf = (browser: BrowserName) =>
  readdirSync(join(folder, browser), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, browser).length + 1))
    .sort();
const scriptsOf = (browser: BrowserName) =>
  filesOf(browser)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: read(browser, file).toString() }));

test('the package holds what the manifest names', () => {
  for (const browser of BROWSER_NAMES) {
    const manifest = read(browser, 'manifest.json').toString();
    const named = [...manifest.matchAll(/"([\w/-]+\.(?:js|css|html|png))"/g)].map(([, file]) => file);
    expect(named.length).toBeGreaterThan(0);
    expect(filesOf(browser)).toEqual(expect.arrayContaining(named));
  }
});

test('building twice gives the same bytes', async () => {
  const again = join(folder, 'again');
  await bundle(ROOT, 'chrome', again);
  for (const file of filesOf('chrome')) {
    expect(readFileSync(join(again, file)).equals(read('chrome', file)), file).toBe(true);
  }
});

test('both packages hold the same files', () => {
  expect(filesOf('firefox')).toEqual(filesOf('chrome'));
});

test('no script can reach the network: the background fetches its own weights, and that is all', () => {
  const ways =
    /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/;
  for (const browser of BROWSER_NAMES) {
    for (const { file, code } of scriptsOf(browser)) {
      expect(code, file).not.toMatch(ways);
      expect(code.match(/\bfetch\(/g)?.length ?? 0, file).toBe(file === 'background.js' ? 1 : 0);
    }
    expect(read(browser, 'background.js').toString()).toMatch(/fetch\((["'`])weights\.bin\1\)/);
  }
});

test('no script makes code or HTML out of strings', () => {
  for (const { file, code } of BROWSER_NAMES.flatMap(scriptsOf)) {
    expect(code, file).not.toMatch(
      /\b(innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|eval\(|new Function)/,
    );
  }
});

test('only the background carries the language core', () => {
  for (const [output, { inputs }] of Object.entries(bundles.chrome?.metafile.outputs ?? {})) {
    const core = Object.keys(inputs).filter((input) => input.startsWith('src/nlp/'));
    if (output.endsWith('background.js')) expect(core.length).toBeGreaterThan(0);
    else expect(core, output).toEqual([]);
  }
});
