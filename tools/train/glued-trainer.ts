import type { RowTable } from '../../src/nlp/model/row-table';
import { countForms } from '../../src/nlp/names/count-forms';
import { gluedFeatures, gluedWord } from '../../src/nlp/names/features/glued-features';
import { isBegin, typeIndexOf } from '../../src/nlp/names/labels';
import { MAX_GLUED, possibleGlued } from '../../src/nlp/names/particles';
import type { Dataset } from './dataset';
import { FeatureIndex } from './feature-index';
import { Random } from './random';

const EPOCHS = 12;
const RATE = 0.3;
const L2 = 0.5;
const DROPOUT = 0.3;

interface Example {
  readonly right: number;
  /** The features of each possible number of letters; empty for those that cannot be. */
  readonly features: readonly Int32Array[];
}

/** A softmax over how many letters are glued to the first word of a name: one weight a feature. */
export function trainGlued(
  data: Dataset,
  articles: readonly number[],
  words: RowTable,
): { hashes: Int32Array; weights: Float32Array } {
  const index = new FeatureIndex();
  const examples = articles.flatMap((article) => examplesOf(data, article, words, index));
  const weights = new Float32Array(index.size);
  const squares = new Float32Array(index.size).fill(0.1);
  const random = new Random(3);
  const order = [...examples.keys()];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (const at of order) step(examples[at]!, weights, squares, index.counts, random);
  }
  return { hashes: index.hashes.slice(0, index.size), weights };
}

function examplesOf(data: Dataset, article: number, words: RowTable, index: FeatureIndex): Example[] {
  const { labels, glued } = data.gold[article]!;
  const document = data.documents[article]!;
  const inText = countForms(document);
  const examples: Example[] = [];
  const list: number[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (!isBegin(labels[at]!)) continue;
    const token = document.tokens[data.words[article]!.tokens[at]!]!;
    const word = gluedWord(document, token, typeIndexOf(labels[at]!), inText);
    const possible = possibleGlued(word.folded);
    if (possible === 1 || !(possible & (1 << glued[at]!))) continue;
    const features: Int32Array[] = [];
    for (let count = 0; count <= MAX_GLUED; count++) {
      if (possible & (1 << count)) gluedFeatures(word, count, words, list);
      else list.length = 0;
      features.push(Int32Array.from(list, (hash) => index.find(hash, true)));
      for (const feature of features[count]!) index.counts[feature]!++;
    }
    examples.push({ right: glued[at]!, features });
  }
  return examples;
}

function step(
  { right, features }: Example,
  weights: Float32Array,
  squares: Float32Array,
  counts: Int32Array,
  random: Random,
): void {
  const kept = features.map((list) => list.filter(() => random.unit() >= DROPOUT));
  const odds = kept.map((list, count) => {
    if (features[count]!.length === 0) return 0;
    let score = 0;
    for (const feature of list) score += weights[feature]! / (1 - DROPOUT);
    return Math.exp(score);
  });
  const sum = odds.reduce((a, b) => a + b);
  kept.forEach((list, count) => {
    const slope = odds[count]! / sum - (count === right ? 1 : 0);
    for (const feature of list) {
      squares[feature]! += slope * slope;
      weights[feature]! -=
        (RATE / Math.sqrt(squares[feature]!)) * (slope + (L2 / counts[feature]!) * weights[feature]!);
    }
  });
}
