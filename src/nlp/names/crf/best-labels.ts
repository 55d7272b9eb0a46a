import { LABEL_COUNT, mayFollow } from '../labels';
import { IMPOSSIBLE, PREVIOUS, START } from './lattice';

/** The likeliest labels of a paragraph of `length` words (Viterbi). */
export function bestLabels(
  scores: Float32Array | Float64Array,
  length: number,
  transitions: Float32Array | Float64Array,
): Uint8Array {
  const best = new Float64Array(length * LABEL_COUNT);
  const from = new Uint8Array(length * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    best[label] = mayFollow(0, label)
      ? scores[label]! + transitions[START * LABEL_COUNT + label]!
      : IMPOSSIBLE;
  }
  for (let at = 1; at < length; at++) {
    const row = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let most = -Infinity;
      for (const previous of PREVIOUS[label]!) {
        const score = best[row - LABEL_COUNT + previous]! + transitions[previous * LABEL_COUNT + label]!;
        if (score > most) {
          most = score;
          from[row + label] = previous;
        }
      }
      best[row + label] = most + scores[row + label]!;
    }
  }
  const labels = new Uint8Array(length);
  let label = 0;
  const last = (length - 1) * LABEL_COUNT;
  for (let other = 1; other < LABEL_COUNT; other++)
    if (best[last + other]! > best[last + label]!) label = other;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label]!;
  }
  return labels;
}
