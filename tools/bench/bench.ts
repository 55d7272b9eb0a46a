import { readFileSync, statSync } from 'node:fs';
import { readModel } from '../../src/nlp/model/read-model';
import { findNames } from '../../src/nlp/names/find-names';
import { readDocument } from '../../src/nlp/text/document';
import { readModelFile, WEIGHTS_FILE } from '../train/pack/pack';
import { medianOf } from './median';

const SEED = 'seeds/000_17cbc4ecf8b5e0c1.txt';
const WARM_ROUNDS = 300;
const SHORT = 1_000;
const LONG = 100_000;

/** Prints what finding names costs on this machine. */
function main(): void {
  const before = process.memoryUsage();
  const loading = performance.now();
  const model = readModel(readModelFile(WEIGHTS_FILE)).names;
  const loaded = performance.now() - loading;
  const seed = readFileSync(SEED, 'utf8');
  const run = (text: string): number => {
    const began = performance.now();
    findNames(readDocument(text), model);
    return performance.now() - began;
  };
  const first = run(seed);
  const warm = medianOf(Array.from({ length: WARM_ROUNDS }, () => run(seed)).slice(WARM_ROUNDS / 2));
  const words = countWords(seed);
  const short = medianOf([1, 2, 3, 4, 5].map(() => run(textOf(seed, SHORT)))) / SHORT;
  const long = medianOf([1, 2, 3].map(() => run(textOf(seed, LONG)))) / LONG;
  const after = process.memoryUsage();
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  console.log(
    `model file            ${(statSync(WEIGHTS_FILE).size / 1e6).toFixed(2)} MB, read in ${loaded.toFixed(1)} ms`,
  );
  console.log(
    `seed article          ${first.toFixed(1)} ms at first, ${warm.toFixed(2)} ms warm (median), ${words} words`,
  );
  console.log(`speed                 ${Math.round((1000 * words) / warm)} words a second`);
  console.log(
    `time per word         × ${(long / short).toFixed(2)} from ${SHORT} to ${LONG} words (1 is linear)`,
  );
  console.log(`memory                ${(used / 1e6).toFixed(1)} MB more than before the model was read`);
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** An article of so many words: the paragraphs of `text` over and over. */
function textOf(text: string, words: number): string {
  const lines = text.split('\n').filter(Boolean);
  const out: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const line = lines[at % lines.length]!;
    out.push(line);
    count += countWords(line);
  }
  return out.join('\n');
}

main();
