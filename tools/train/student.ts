import type { RowTable } from '../../src/nlp/model/row-table';
import { bestLabels } from '../../src/nlp/names/crf/best-labels';
import { LABEL_COUNT, OUTSIDE } from '../../src/nlp/names/labels';
import { cachedFloats, say } from './cache';
import type { Crf } from './crf-trainer';
import { buildDataset, type Dataset } from './dataset';
import { cachedCrf, FIRST_PASS, OUTSIDE_BIAS, scoreArticles, TRANSITIONS } from './first-pass';
import { restrictTo, restrictWeights, selectFeatures } from './select-features';
import { readRawArticles } from './silver';

/** With raw text there are many more features; those seen less often than this weigh nothing. */
const CUTOFF = 4;
const SILVER_IMPORTANCE = 0.4;
/** At 10 bytes and nine tenths full, 1.8 MB of the 3 MB that the model file may have. */
const FEATURES_SHIPPED = 160_000;
const STUDENT = { ...FIRST_PASS, epochs: 6, l2: 6 };
const REFIT = { ...STUDENT, epochs: 4, rate: 0.1 };

export interface Student {
  readonly crf: Crf;
  /** The hash of each of its features. */
  readonly hashes: Int32Array;
}

/**
 * The model that ships: trained on the gold and on raw text that the teacher has labelled, then cut down to the
 * features that matter most and trained on.
 */
export function cachedStudent(gold: Dataset, teacher: Crf, words: RowTable): Student {
  const floats = cachedFloats('shipped.bin', () => {
    const { crf, hashes } = trainStudent(gold, teacher, words);
    const joined = new Float32Array(hashes.length + TRANSITIONS + crf.weights.length);
    new Int32Array(joined.buffer).set(hashes);
    joined.set(crf.transitions, hashes.length);
    joined.set(crf.weights, hashes.length + TRANSITIONS);
    return joined;
  });
  const count = (floats.length - TRANSITIONS) / (1 + LABEL_COUNT);
  return {
    hashes: new Int32Array(floats.buffer, floats.byteOffset, count),
    crf: {
      transitions: floats.slice(count, count + TRANSITIONS),
      weights: floats.subarray(count + TRANSITIONS),
    },
  };
}

function trainStudent(gold: Dataset, teacher: Crf, words: RowTable): Student {
  const raw = readRawArticles();
  const data = buildDataset([...gold.articles, ...raw], words, CUTOFF);
  const silver = raw.map((_, index) => gold.articles.length + index);
  labelSilver(data, silver, translate(gold, teacher, data));
  say(`${data.starts.length - 1} words with raw text, ${data.hashes.length} features`);
  const importance = new Float32Array(data.articles.length).fill(1);
  for (const article of silver) importance[article] = SILVER_IMPORTANCE;
  const all = [...data.articles.keys()];
  const full = cachedCrf('student.bin', data, all, { ...STUDENT, importance });
  const kept = selectFeatures(data, full, FEATURES_SHIPPED);
  const start = restrictWeights(full, kept);
  const small = restrictTo(data, kept);
  const crf = cachedCrf('refit.bin', small, all, { ...REFIT, importance, start });
  return { crf, hashes: small.hashes };
}

/** The weights of a model over `from` for the features of `to`. */
function translate(from: Dataset, crf: Crf, to: Dataset): Crf {
  const numbers = new Map<number, number>();
  from.hashes.forEach((hash, feature) => {
    numbers.set(hash, feature);
  });
  const weights = new Float32Array(to.hashes.length * LABEL_COUNT);
  to.hashes.forEach((hash, feature) => {
    const known = numbers.get(hash);
    if (known === undefined) return;
    weights.set(crf.weights.subarray(known * LABEL_COUNT, (known + 1) * LABEL_COUNT), feature * LABEL_COUNT);
  });
  return { weights, transitions: crf.transitions };
}

/** Writes the teacher's labels into the gold of the raw articles. */
function labelSilver(data: Dataset, silver: readonly number[], teacher: Crf): void {
  const scores = new Float32Array(data.firstWords[data.articles.length]! * LABEL_COUNT);
  scoreArticles(data, silver, teacher, scores);
  for (let row = OUTSIDE; row < scores.length; row += LABEL_COUNT) scores[row]! -= OUTSIDE_BIAS;
  for (const article of silver) {
    const { paragraphs } = data.words[article]!;
    for (let index = 0; index + 1 < paragraphs.length; index++) {
      const begin = paragraphs[index]!;
      const own = scores.subarray((data.firstWords[article]! + begin) * LABEL_COUNT);
      const labels = bestLabels(own, paragraphs[index + 1]! - begin, teacher.transitions);
      data.gold[article]!.labels.set(labels, begin);
    }
  }
}
