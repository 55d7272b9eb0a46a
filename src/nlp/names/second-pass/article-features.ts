import { ENTITY_TYPES } from '../../types';
import { mix } from '../features/hash';
import type { WordSequence } from '../features/word-sequence';
import { beginLabel, insideLabel, LABEL_COUNT } from '../labels';
import { type Elsewhere, emptyElsewhere, WordMemory } from './word-memory';

const ARTICLE = {
  own: 1,
  ownSecond: 2,
  begin: 10,
  inside: 20,
  best: 30,
  bestAgainstOwn: 35,
  outside: 40,
  before: 41,
  after: 42,
  joinedBefore: 43,
  joinedAfter: 44,
  beforeOwn: 45,
  afterOwn: 46,
  alone: 47,
} as const;

/** Filled anew for each word. */
const here = emptyElsewhere();
const beside = emptyElsewhere();

const BIN_ENDS = [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98];

function bin(probability: number): number {
  let at = 0;
  while (at < BIN_ENDS.length && probability >= BIN_ENDS[at]!) at++;
  return at;
}

/** What the whole article says of each word, by the label probabilities of a first pass over it. */
export class ArticleFeatures {
  private readonly words: WordSequence;
  private readonly marginals: Float32Array;
  private readonly memory = new WordMemory();
  private readonly pairs = new WordMemory();

  constructor(words: WordSequence, marginals: Float32Array) {
    this.words = words;
    this.marginals = marginals;
    const { atoms, paragraphs } = words;
    for (let paragraph = 0; paragraph + 1 < paragraphs.length; paragraph++) {
      const begin = paragraphs[paragraph]!;
      for (let at = begin; at < paragraphs[paragraph + 1]!; at++) {
        for (const key of atoms[at]!.readings) this.memory.add(key, at, marginals);
        if (at > begin) this.pairs.add(this.pairKey(at), at, marginals);
      }
    }
  }

  /** The features of word `at` of the paragraph `begin`…`end`: pushed to `out`, which is emptied before. */
  collect(begin: number, end: number, at: number, out: number[]): void {
    out.length = 0;
    this.memory.recall(this.words.atoms[at]!.readings, at, this.marginals, here);
    const own = this.ownBest(at);
    out.push(mix(ARTICLE.own, own), mix(ARTICLE.ownSecond, this.ownSecond(at)));
    this.pushElsewhere(own, out);
    for (const side of [-1, 1] as const) {
      const other = at + side;
      const template = side < 0 ? ARTICLE.before : ARTICLE.after;
      if (other < begin || other >= end) {
        out.push(mix(template, 999));
        continue;
      }
      this.memory.recall(this.words.atoms[other]!.readings, other, this.marginals, beside);
      out.push(
        mix(mix(template, bestOf(beside)), bestOf(here)),
        mix(mix(side < 0 ? ARTICLE.beforeOwn : ARTICLE.afterOwn, this.ownBest(other)), own),
      );
      const pair = side < 0 ? at : other;
      this.pairs.recall([this.pairKey(pair)], pair, this.marginals, beside);
      out.push(mix(mix(side < 0 ? ARTICLE.joinedBefore : ARTICLE.joinedAfter, joined(beside)), own));
    }
  }

  private pushElsewhere(own: number, out: number[]): void {
    if (here.count === 0) {
      out.push(mix(ARTICLE.alone, 0), mix(mix(ARTICLE.alone, 1), own));
      return;
    }
    for (let type = 0; type < ENTITY_TYPES.length; type++) {
      out.push(
        mix(ARTICLE.begin + type, bin(here.most[beginLabel(type)]!)),
        mix(ARTICLE.inside + type, bin(here.most[insideLabel(type)]!)),
      );
    }
    const best = bestOf(here);
    out.push(
      mix(ARTICLE.best, best),
      mix(mix(ARTICLE.bestAgainstOwn, best), own),
      mix(mix(ARTICLE.outside, bin(here.mean[0]!)), mix(Math.min(here.count, 4), own)),
    );
  }

  private pairKey(second: number): number {
    const { atoms } = this.words;
    return mix(atoms[second - 1]!.stem, atoms[second]!.form);
  }

  private ownBest(at: number): number {
    const row = at * LABEL_COUNT;
    let best = 0;
    for (let label = 1; label < LABEL_COUNT; label++) {
      if (this.marginals[row + label]! > this.marginals[row + best]!) best = label;
    }
    return 16 * best + bin(this.marginals[row + best]!);
  }

  private ownSecond(at: number): number {
    const row = at * LABEL_COUNT;
    const best = this.ownBest(at) >> 4;
    let second = best === 0 ? 1 : 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (label !== best && this.marginals[row + label]! > this.marginals[row + second]!) second = label;
    }
    return 256 * best + 16 * second + bin(this.marginals[row + second]!);
  }
}

/** The likeliest name label elsewhere, with how likely; 0 where there is none. */
function bestOf({ most }: Elsewhere): number {
  let best = 1;
  for (let label = 2; label < LABEL_COUNT; label++) if (most[label]! > most[best]!) best = label;
  const strength = bin(most[best]!);
  return strength === 0 ? 0 : 16 * best + strength;
}

/** How likely the second word of a pair continues a name elsewhere. */
function joined({ count, mean }: Elsewhere): number {
  if (count === 0) return 99;
  let inside = 0;
  for (let type = 0; type < ENTITY_TYPES.length; type++) inside += mean[insideLabel(type)]!;
  return bin(inside);
}
