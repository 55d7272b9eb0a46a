import { findSlot } from '../../model/row-table';
import { wordFeatures } from '../features/word-features';
import type { WordSequence } from '../features/word-sequence';
import { LABEL_COUNT } from '../labels';
import type { NameModel } from '../name-model';

const FEATURES: number[] = [];

/** The score of each label for each word of the paragraph `begin`…`end`: rows of `LABEL_COUNT`. */
export function scoreWords(
  words: WordSequence,
  begin: number,
  end: number,
  { weights }: NameModel,
): Float32Array {
  const scores = new Float32Array((end - begin) * LABEL_COUNT);
  const { rows, scales, width } = weights;
  for (let at = begin; at < end; at++) {
    wordFeatures(words, begin, end, at, FEATURES);
    SUMS.fill(0);
    for (let index = 0; index < FEATURES.length; index++) {
      const slot = findSlot(weights, FEATURES[index]!);
      if (slot < 0) continue;
      for (let column = 0; column < width; column++) SUMS[column]! += rows[slot * width + column]!;
    }
    const row = (at - begin) * LABEL_COUNT;
    for (let column = 0; column < width; column++) scores[row + 1 + column] = SUMS[column]! * scales[column]!;
  }
  return scores;
}

const SUMS = new Int32Array(LABEL_COUNT);
