import { LABEL_COUNT } from '../labels';

const BIN_ENDS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

/** A probability as one of eight bins, narrow at both ends. */
export function bin(probability: number): number {
  let at = 0;
  while (at < BIN_ENDS.length && probability >= BIN_ENDS[at]!) at++;
  return at;
}

/** The likeliest label of word `at`, and the bin of how likely, as one number. */
export function likeliest(marginals: Float32Array, at: number): number {
  const row = at * LABEL_COUNT;
  let best = 0;
  for (let label = 1; label < LABEL_COUNT; label++) {
    if (marginals[row + label]! > marginals[row + best]!) best = label;
  }
  return 16 * best + bin(marginals[row + best]!);
}

/** The same for the likeliest two labels. */
export function likeliestTwo(marginals: Float32Array, at: number): number {
  const row = at * LABEL_COUNT;
  const best = likeliest(marginals, at) >> 4;
  let second = best === 0 ? 1 : 0;
  for (let label = 0; label < LABEL_COUNT; label++) {
    if (label !== best && marginals[row + label]! > marginals[row + second]!) second = label;
  }
  return 256 * best + 16 * second + bin(marginals[row + second]!);
}
