import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RowTable, readRowTable, writeRowTable } from '../../src/nlp/model/row-table';
import { LABEL_COUNT } from '../../src/nlp/names/labels';
import { NAME_SECTIONS } from '../../src/nlp/names/name-model';
import { buildWordTable } from './clusters/word-table';
import { readCorpus } from './corpus';
import { type Crf, trainCrf } from './crf-trainer';
import { buildDataset } from './dataset';
import { trainGlued } from './glued-trainer';
import { packSections, WEIGHTS_FILE } from './pack/pack';
import { quantise } from './quantise';

const CACHE = '.cache/train';
/** Rows whose weights all stay below this are left out: with less, dev F1 changes by less than 0.1. */
const LEAST_WEIGHT = 0.25;
const LEAST_GLUED_WEIGHT = 0.05;

const began = Date.now();
const say = (line: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

/** A step whose result stays in the cache: running again resumes behind it. Delete `.cache` to start afresh. */
function cached(name: string, make: () => Uint8Array): Uint8Array {
  const path = join(CACHE, name);
  if (existsSync(path)) {
    say(`${name}: from the cache`);
    return new Uint8Array(readFileSync(path));
  }
  const bytes = make();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
  return bytes;
}

function main(): void {
  const words = readRowTable(cached('words.bin', () => writeRowTable(buildWordTable(say))));
  const sections = trainNames(words);
  packSections(sections);
  say(`${WEIGHTS_FILE} is written`);
}

function trainNames(words: RowTable): Map<string, Uint8Array> {
  const data = buildDataset(readCorpus('train'), words, 2);
  say(`${data.starts.length - 1} words, ${data.hashes.length} features`);
  const all = [...data.articles.keys()];
  const crf = trainCrf(data, all, { epochs: 12, rate: 0.2, l2: 1, dropout: 0.5, seed: 1 }, say);
  const glued = trainGlued(data, all, words);
  return new Map<string, Uint8Array>([
    [NAME_SECTIONS.words, writeRowTable(words)],
    [
      NAME_SECTIONS.weights,
      writeRowTable(quantise(data.hashes, againstOutside(crf), LABEL_COUNT - 1, LEAST_WEIGHT)),
    ],
    [NAME_SECTIONS.transitions, new Uint8Array(crf.transitions.buffer)],
    [NAME_SECTIONS.glued, writeRowTable(quantise(glued.hashes, glued.weights, 1, LEAST_GLUED_WEIGHT))],
  ]);
}

/** Only differences of labels count: OUTSIDE is set to 0 and not stored. */
function againstOutside({ weights }: Crf): Float32Array {
  const rows = weights.length / LABEL_COUNT;
  const result = new Float32Array(rows * (LABEL_COUNT - 1));
  for (let row = 0; row < rows; row++) {
    for (let label = 1; label < LABEL_COUNT; label++) {
      result[row * (LABEL_COUNT - 1) + label - 1] =
        weights[row * LABEL_COUNT + label]! - weights[row * LABEL_COUNT]!;
    }
  }
  return result;
}

main();
