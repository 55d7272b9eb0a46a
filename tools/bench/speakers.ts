/**
 * Prints how many speakers of found quotations are right, by how the text tells them.
 *
 *     tsx tools/bench/speakers.ts GOLD.jsonl PREDICTED.jsonl
 */
import { readFileSync } from 'node:fs';
import type { Analysis } from '../../src/nlp/types';
import { readCorpus } from './corpus';
import { foundSpeakers, SPEAKER_CASES } from './speaker-cases';

const [goldFile, predictedFile] = process.argv.slice(2) as [string, string];
const lines = readFileSync(predictedFile, 'utf8').split('\n').filter(Boolean);
const analyses = new Map(
  lines.map((line) => JSON.parse(line) as Analysis & { readonly id: string }).map((one) => [one.id, one]),
);
const found = readCorpus(goldFile).flatMap((article) => {
  const analysis = analyses.get(article.id);
  return analysis ? foundSpeakers(article, analysis) : [];
});
for (const one of SPEAKER_CASES) {
  const own = found.filter((each) => each.case === one);
  const right = own.filter(({ isRight }) => isRight).length;
  const share = own.length > 0 ? `${((100 * right) / own.length).toFixed(1)} %` : '–';
  console.log(`${one.padEnd(12)}${`${right} of ${own.length}`.padStart(14)}${share.padStart(9)}`);
}
