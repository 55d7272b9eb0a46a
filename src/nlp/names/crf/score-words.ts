import { findSlot, type RowTable } from '../../model/row-table';
import { LABEL_COUNT } from '../labels';

const SUMS = new Int32Array(LABEL_COUNT);

/** Adds the weights of `features` to the scores of one word, a row of `LABEL_COUNT` at `row`. */
export function addScores(
  features: readonly number[],
  weights: RowTable,
  scores: Float32Array,
  row: number,
): void {
  const { rows, scales, width } = weights;
  SUMS.fill(0);
  for (let index = 0; index < features.length; index++) {
    const slot = findSlot(weights, features[index]!);
    if (slot < 0) continue;
    for (let column = 0; column < width; column++) SUMS[column]! += rows[slot * width + column]!;
  }
  for (let column = 0; column < width; column++) scores[row + 1 + column]! += SUMS[column]! * scales[column]!;
}
