import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readFiles } from './source-files';

const SHARED = join(ROOT, '../shared');
const SEED = 'seeds/000_17cbc4ecf8b5e0c1.txt';

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test.skipIf(!existsSync(SHARED))('nothing but the seed is a copy of what lies in ../shared', () => {
  const ours = readFiles(['src', 'test', 'tools', 'docs', 'seeds'], ['']).filter(({ path }) => path !== SEED);
  const hashes = new Map(
    ours.filter(({ text }) => text !== '').map(({ path }) => [hash(join(ROOT, path)), path]),
  );
  // what is larger is corpora, and no file of ours is so large
  const theirs = readdirSync(SHARED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size < 1_000_000);
  const copies = theirs.filter((file) => hashes.has(hash(file)));
  expect(copies).toEqual([]);
});
