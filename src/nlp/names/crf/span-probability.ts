import { insideLabel, LABEL_COUNT, typeIndexOf } from '../labels';
import type { Lattice } from './lattice';

/** Words `first`…`stop` of a paragraph of `length` words, as one name that begins with `label`. */
export interface LabelledSpan {
  readonly label: number;
  readonly first: number;
  readonly stop: number;
  readonly length: number;
}

/** How likely it is that the span is one whole name: the share of all label sequences that have exactly this one. */
export function spanProbability(
  lattice: Lattice,
  scores: Float32Array,
  transitions: Float32Array,
  { label, first, stop, length }: LabelledSpan,
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
