import { LABEL_COUNT, mayFollow } from '../labels';

/** Score of what cannot be; finite, so that no difference of two is NaN. */
export const IMPOSSIBLE = -1e4;
/** Row of the transitions that leads into the first word of a paragraph. */
export const START = LABEL_COUNT;

/** Log-space forward and backward sums over one paragraph; buffers grow and are used again. */
export class Lattice {
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  logPartition = 0;

  /** Sums over all label sequences of `length` words with `scores` (a row of `LABEL_COUNT` a word). */
  sum(scores: Float32Array | Float64Array, length: number, transitions: Float32Array | Float64Array): void {
    const size = length * LABEL_COUNT;
    if (this.forward.length < size) {
      this.forward = new Float64Array(2 * size);
      this.backward = new Float64Array(2 * size);
    }
    this.sumForward(scores, length, transitions);
    this.sumBackward(scores, length, transitions);
    this.logPartition = logSum(this.forward, size - LABEL_COUNT);
  }

  /** Probability of `label` at word `at`. */
  marginal(at: number, label: number): number {
    const cell = at * LABEL_COUNT + label;
    return Math.exp(this.forward[cell]! + this.backward[cell]! - this.logPartition);
  }

  /** The probabilities of all labels at the first `length` words, as rows of `LABEL_COUNT`. */
  marginals(length: number, into: Float32Array): void {
    for (let cell = 0; cell < length * LABEL_COUNT; cell++) {
      into[cell] = Math.exp(this.forward[cell]! + this.backward[cell]! - this.logPartition);
    }
  }

  private sumForward(
    scores: Float32Array | Float64Array,
    length: number,
    transitions: Float32Array | Float64Array,
  ): void {
    const { forward } = this;
    for (let label = 0; label < LABEL_COUNT; label++) {
      forward[label] = mayFollow(0, label)
        ? scores[label]! + transitions[START * LABEL_COUNT + label]!
        : IMPOSSIBLE;
    }
    for (let at = 1; at < length; at++) {
      const row = at * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        let most = -Infinity;
        for (const from of PREVIOUS[label]!) {
          INTO[from] = forward[row - LABEL_COUNT + from]! + transitions[from * LABEL_COUNT + label]!;
          if (INTO[from] > most) most = INTO[from];
        }
        let sum = 0;
        for (const from of PREVIOUS[label]!) sum += Math.exp(INTO[from]! - most);
        forward[row + label] = most + Math.log(sum) + scores[row + label]!;
      }
    }
  }

  private sumBackward(
    scores: Float32Array | Float64Array,
    length: number,
    transitions: Float32Array | Float64Array,
  ): void {
    const { backward } = this;
    backward.fill(0, (length - 1) * LABEL_COUNT, length * LABEL_COUNT);
    for (let at = length - 2; at >= 0; at--) {
      const next = (at + 1) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        let most = -Infinity;
        for (const to of NEXT[label]!) {
          INTO[to] = backward[next + to]! + scores[next + to]! + transitions[label * LABEL_COUNT + to]!;
          if (INTO[to] > most) most = INTO[to];
        }
        let sum = 0;
        for (const to of NEXT[label]!) sum += Math.exp(INTO[to]! - most);
        backward[next - LABEL_COUNT + label] = most + Math.log(sum);
      }
    }
  }
}

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
export const PREVIOUS = LABELS.map((label) => LABELS.filter((from) => mayFollow(from, label)));
export const NEXT = LABELS.map((label) => LABELS.filter((to) => mayFollow(label, to)));
const INTO = new Float64Array(LABEL_COUNT);

function logSum(values: Float64Array, from: number): number {
  let most = -Infinity;
  for (let label = 0; label < LABEL_COUNT; label++) most = Math.max(most, values[from + label]!);
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label++) sum += Math.exp(values[from + label]! - most);
  return most + Math.log(sum);
}
