import { LABEL_COUNT } from '../../src/nlp/names/labels';
import { cachedFloats, say } from './cache';
import { type Crf, type CrfOptions, type TrainingData, trainCrf } from './crf-trainer';
import type { Dataset } from './dataset';
import { FOLD_COUNT, foldOf } from './outlet-folds';

export const FIRST_PASS: CrfOptions = { epochs: 8, rate: 0.15, l2: 4, dropout: 0.5, seed: 1 };

/** Taken off the score of OUTSIDE where the first pass decodes by itself; chosen by cross-validation, see README.md. */
export const OUTSIDE_BIAS = 0.5;

export const TRANSITIONS = (LABEL_COUNT + 1) * LABEL_COUNT;

/** A trained model from the cache, or trained now: transitions first, then weights. */
export function cachedCrf(
  name: string,
  data: TrainingData,
  articles: readonly number[],
  options: CrfOptions,
): Crf {
  const floats = cachedFloats(name, () => {
    const crf = trainCrf(data, articles, options, say);
    const joined = new Float32Array(TRANSITIONS + crf.weights.length);
    joined.set(crf.transitions);
    joined.set(crf.weights, TRANSITIONS);
    return joined;
  });
  return { transitions: floats.slice(0, TRANSITIONS), weights: floats.subarray(TRANSITIONS) };
}

/** Label scores of all words of `articles` by the model, written into `scores` (a row a word of the dataset). */
export function scoreArticles(
  data: TrainingData,
  articles: readonly number[],
  crf: Crf,
  scores: Float32Array,
): void {
  for (const article of articles) {
    for (let word = data.firstWords[article]!; word < data.firstWords[article + 1]!; word++) {
      const row = word * LABEL_COUNT;
      for (let at = data.starts[word]!; at < data.starts[word + 1]!; at++) {
        const from = data.features[at]! * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++) scores[row + label]! += crf.weights[from + label]!;
      }
    }
  }
}

/** What models say of articles from outlets that they have not read. */
export interface Unseen {
  /** A row of label scores a word of the dataset. */
  readonly scores: Float32Array;
  /** For each article, the transitions of the model that had not read it. */
  readonly transitions: readonly Float32Array[];
}

export function scoreUnseen(data: Dataset): Unseen {
  const words = data.firstWords[data.articles.length]!;
  const scores = new Float32Array(words * LABEL_COUNT);
  const transitions: Float32Array[] = [];
  const all = [...data.articles.keys()];
  for (let fold = 0; fold < FOLD_COUNT; fold++) {
    const outside = all.filter((article) => foldOf(data.articles[article]!) !== fold);
    const inside = all.filter((article) => foldOf(data.articles[article]!) === fold);
    const floats = cachedFloats(`fold-${fold}.bin`, () => {
      const crf = trainCrf(data, outside, FIRST_PASS, say);
      const its = new Float32Array(TRANSITIONS + words * LABEL_COUNT);
      its.set(crf.transitions);
      scoreArticles(data, inside, crf, its.subarray(TRANSITIONS));
      return its;
    });
    for (const article of inside) transitions[article] = floats.subarray(0, TRANSITIONS);
    for (let at = 0; at < scores.length; at++) scores[at]! += floats[TRANSITIONS + at]!;
  }
  return { scores, transitions };
}
