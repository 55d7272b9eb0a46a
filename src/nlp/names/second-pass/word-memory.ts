import { LABEL_COUNT } from '../labels';

/** What the first pass thinks of all words with one key. */
class Impressions {
  count = 0;
  readonly sums = new Float64Array(LABEL_COUNT);
  /** For each label the strongest two impressions, and which word made the strongest. */
  readonly first = new Float32Array(LABEL_COUNT);
  readonly second = new Float32Array(LABEL_COUNT);
  readonly strongest = new Int32Array(LABEL_COUNT).fill(-1);
}

/** What the first pass thinks of the other words that share a key with a given one. */
export interface Elsewhere {
  count: number;
  /** The strongest impression for each label. */
  readonly most: Float32Array;
  /** The mean impression for each label; 0 without other words. */
  readonly mean: Float32Array;
}

/**
 * Remembers, for each key (a word, a pair of words), the label probabilities of all its occurrences in an article.
 * What it says of one occurrence leaves that occurrence out; each question takes constant time, so that a word that
 * stands in a text 100,000 times costs no more than 100,000 words.
 */
export class WordMemory {
  private readonly byKey = new Map<number, Impressions>();

  /** `marginals` holds a row of `LABEL_COUNT` a word. */
  add(key: number, word: number, marginals: Float32Array): void {
    let its = this.byKey.get(key);
    if (!its) {
      its = new Impressions();
      this.byKey.set(key, its);
    }
    its.count++;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const likely = marginals[word * LABEL_COUNT + label]!;
      its.sums[label]! += likely;
      if (likely > its.first[label]!) {
        its.second[label] = its.first[label]!;
        its.first[label] = likely;
        its.strongest[label] = word;
      } else if (likely > its.second[label]!) its.second[label] = likely;
    }
  }

  /** Empties `into`, then fills it with what is known of `keys` from other words than `word`. */
  recall(keys: ArrayLike<number>, word: number, marginals: Float32Array, into: Elsewhere): void {
    into.count = 0;
    into.most.fill(0);
    into.mean.fill(0);
    for (let index = 0; index < keys.length; index++) {
      const its = this.byKey.get(keys[index]!);
      if (!its || its.count < 2) continue;
      into.count += its.count - 1;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const most = its.strongest[label] === word ? its.second[label]! : its.first[label]!;
        if (most > into.most[label]!) into.most[label] = most;
        into.mean[label]! += its.sums[label]! - marginals[word * LABEL_COUNT + label]!;
      }
    }
    if (into.count > 0) for (let label = 0; label < LABEL_COUNT; label++) into.mean[label]! /= into.count;
  }
}

export function emptyElsewhere(): Elsewhere {
  return { count: 0, most: new Float32Array(LABEL_COUNT), mean: new Float32Array(LABEL_COUNT) };
}
