import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readFiles } from './source-files';

const SHARED = join(ROOT, '../shared');
const SEED = 'seeds/000_17cbc4ecf8b5e0c1.txt';

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

test.skipIf(!existsSync(SHARED))('nothing but the seed is a copy of what lies in ../shared', () => {
  const ours = readFiles(['src', 'test', 'tools', 'docs', 'seeds'], ['']).filter(({ path }) => path !== SEED);
  const hashes = new Map(ours.filter(({ text }) => text !== '').map(({ path, text }) => [hash(text), path]));
  // texts of megabytes are the corpora, which nobody commits by mistake unseen; the size of each of ours is below
  const theirs = readdirSync(SHARED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size < 1_000_000);
  const copies = theirs.filter((file) => hashes.has(hash(readFileSync(file))));
  expect(copies).toEqual([]);
});
