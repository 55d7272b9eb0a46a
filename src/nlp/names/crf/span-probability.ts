import { insideLabel, LABEL_COUNT, typeIndexOf } from '../labels';
import type { Lattice } from './lattice';

/**
 * How likely it is that the words `first`…`stop` of a paragraph of `length` words are one whole name that begins
 * with `label`: the share of all label sequences that have exactly this span.
 */
export function spanProbability(
  lattice: Lattice,
  scores: Float32Array | Float64Array,
  transitions: Float32Array | Float64Array,
  label: number,
  first: number,
  stop: number,
  length: number,
): number {
  const inside = insideLabel(typeIndexOf(label));
  let path = lattice.forward[first * LABEL_COUNT + label]!;
  let last = label;
  for (let at = first + 1; at < stop; at++) {
    path += transitions[last * LABEL_COUNT + inside]! + scores[at * LABEL_COUNT + inside]!;
    last = inside;
  }
  const whole = Math.exp(path + lattice.backward[(stop - 1) * LABEL_COUNT + last]! - lattice.logPartition);
  if (stop === length) return whole;
  const next = stop * LABEL_COUNT + inside;
  const longer = path + transitions[last * LABEL_COUNT + inside]! + scores[next]! + lattice.backward[next]!;
  return Math.max(0, whole - Math.exp(longer - lattice.logPartition));
}
