import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContainer } from '../../../src/nlp/model/container';
import { packSections, readModelFile } from '../../../tools/train/pack/pack';

describe('packSections', () => {
  let folder = '';
  let path = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-pack-'));
    path = join(folder, 'weights.bin');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('replaces one section, keeps the others and leaves no other file', () => {
    packSections(new Map([['names.words', Uint8Array.of(1)]]), path);
    packSections(new Map([['quotes.cues', Uint8Array.of(2)]]), path);
    packSections(new Map([['names.words', Uint8Array.of(3, 4)]]), path);
    const sections = readContainer(readModelFile(path));
    expect([...sections].map(([name, bytes]) => [name, [...bytes]])).toEqual([
      ['names.words', [3, 4]],
      ['quotes.cues', [2]],
    ]);
    expect(readdirSync(folder)).toEqual(['weights.bin']);
  });

  it('starts afresh where the file is none that this program reads', () => {
    writeFileSync(path, 'damaged');
    packSections(new Map([['names.words', Uint8Array.of(1)]]), path);
    expect([...readContainer(readModelFile(path)).keys()]).toEqual(['names.words']);
  });
});
