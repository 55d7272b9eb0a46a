import { readFileSync } from 'node:fs';
import { bestLabels } from '../../src/nlp/names/crf/best-labels';
import { LABEL_COUNT, OUTSIDE, typeIndexOf } from '../../src/nlp/names/labels';
import { say } from '../train/cache';
import { cachedWords } from '../train/cached-words';
import type { Article, GoldName } from '../train/corpus';
import { type Crf, trainCrf } from '../train/crf-trainer';
import { spansOf } from '../train/cross-fit';
import { buildDataset, type Dataset } from '../train/dataset';
import { FIRST_PASS, OUTSIDE_BIAS, scoreArticles } from '../train/first-pass';

/** The labels of ANERcorp, in the order of `ENTITY_TYPES`. */
const LABELS = ['PERS', 'ORG', 'LOC', 'MISC'];
/** So small a corpus has few features that occur twice. */
const CUTOFF = 1;

/**
 * Trains the first pass on one file of ANERcorp (a word and its tag a line, an empty line behind each sentence) and
 * scores it on another: F1 of whole names in whole words, as published figures are. The weights are not kept.
 */
function main([trainFile, testFile]: readonly string[]): void {
  if (!trainFile || !testFile) {
    console.error('usage: npm run bench:anercorp -- TRAIN.tsv TEST.tsv');
    process.exitCode = 2;
    return;
  }
  const train = readSentences(trainFile);
  const test = readSentences(testFile);
  const data = buildDataset([...train, ...test], cachedWords(), CUTOFF, train.length);
  const crf = trainCrf(data, [...train.keys()], { ...FIRST_PASS, epochs: 12 }, say);
  score(
    data,
    [...test.keys()].map((index) => train.length + index),
    crf,
  );
}

function readSentences(file: string): Article[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n\s*\r?\n/)
    .filter((block) => block.trim())
    .map((block, index) => readSentence(`${file}:${index}`, block.split(/\r?\n/).filter(Boolean)));
}

function readSentence(id: string, lines: readonly string[]): Article {
  const names: GoldName[] = [];
  let text = '';
  for (const line of lines) {
    const [word, tag] = line.split('\t');
    if (word === undefined || tag === undefined) throw new Error(`${id}: no tab in «${line}»`);
    const start = text.length;
    text += `${word} `;
    const type = LABELS.indexOf(tag.slice(2));
    const last = names.at(-1);
    if (tag.startsWith('I-') && last?.type === type && last.end === start - 1) {
      names[names.length - 1] = { ...last, end: start + word.length };
    } else if (type >= 0) names.push({ start, end: start + word.length, type });
  }
  return { id, source: 'anercorp', text, names };
}

function score(data: Dataset, articles: readonly number[], crf: Crf): void {
  const scores = new Float32Array(data.firstWords[data.articles.length]! * LABEL_COUNT);
  scoreArticles(data, articles, crf, scores);
  for (let row = OUTSIDE; row < scores.length; row += LABEL_COUNT) scores[row]! -= OUTSIDE_BIAS;
  const counts = LABELS.map(() => ({ gold: 0, found: 0, right: 0 }));
  for (const article of articles) {
    const { paragraphs } = data.words[article]!;
    for (let index = 0; index + 1 < paragraphs.length; index++) {
      const begin = paragraphs[index]!;
      const end = paragraphs[index + 1]!;
      const own = scores.subarray((data.firstWords[article]! + begin) * LABEL_COUNT);
      const keyOf = ({ label, first, stop }: { label: number; first: number; stop: number }) =>
        `${first}-${stop}-${label}`;
      const gold = spansOf(data.gold[article]!.labels.subarray(begin, end));
      const found = spansOf(bestLabels(own, end - begin, crf.transitions));
      const wanted = new Set(gold.map(keyOf));
      for (const span of gold) counts[typeIndexOf(span.label)]!.gold++;
      for (const span of found) {
        counts[typeIndexOf(span.label)]!.found++;
        if (wanted.has(keyOf(span))) counts[typeIndexOf(span.label)]!.right++;
      }
    }
  }
  const all = counts.reduce((a, b) => ({
    gold: a.gold + b.gold,
    found: a.found + b.found,
    right: a.right + b.right,
  }));
  const f1 = ({ gold, found, right }: (typeof counts)[number]) =>
    ((200 * right) / Math.max(1, gold + found)).toFixed(2);
  for (const [type, label] of LABELS.entries()) console.log(`${label.padEnd(5)} F1 ${f1(counts[type]!)}`);
  console.log(`all   F1 ${f1(all)}`);
}

main(process.argv.slice(2));
