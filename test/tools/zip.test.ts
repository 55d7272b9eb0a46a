import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipFolder } from '../../tools/build/zip';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES = { 'manifest.json': '{}', '_locales/ar/messages.json': '{"name":"إسناد"}', 'popup.js': '' };

function write(names: readonly (keyof typeof FILES)[]): void {
  mkdirSync(join(folder, '_locales/ar'), { recursive: true });
  for (const name of names) writeFileSync(join(folder, name), FILES[name]);
}

test('the archive holds the files, under paths with forward slashes', async () => {
  write(['manifest.json', '_locales/ar/messages.json', 'popup.js']);
  const files = Object.entries(unzipSync(await zipFolder(folder)));
  expect(files.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['_locales/ar/messages.json', '{"name":"إسناد"}'],
    ['manifest.json', '{}'],
    ['popup.js', ''],
  ]);
});

test('neither the order of writing nor the dates of the files show', async () => {
  write(['manifest.json', '_locales/ar/messages.json', 'popup.js']);
  const first = await zipFolder(folder);
  rmSync(folder, { recursive: true });
  write(['popup.js', '_locales/ar/messages.json', 'manifest.json']);
  utimesSync(join(folder, 'popup.js'), 1_000_000_000, 1_000_000_000);
  expect(await zipFolder(folder)).toEqual(first);
});

test('the place on earth does not show either', async () => {
  write(['manifest.json']);
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Asia/Baghdad';
    const east = await zipFolder(folder);
    process.env.TZ = 'America/Los_Angeles';
    expect(await zipFolder(folder)).toEqual(east);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
