import { ENTITY_TYPES } from '../../types';
import { mix } from '../features/hash';
import type { WordSequence } from '../features/word-sequence';
import { beginLabel, insideLabel, LABEL_COUNT } from '../labels';
import { bin, likeliest, likeliestTwo } from './likeliest';
import { ListFeatures } from './list-features';
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

/** What the whole article says of each word, by the label probabilities of a first pass over it. */
export class ArticleFeatures {
  private readonly words: WordSequence;
  private readonly marginals: Float32Array;
  private readonly memory = new WordMemory();
  private readonly pairs = new WordMemory();
  private readonly lists: ListFeatures;

  constructor(words: WordSequence, marginals: Float32Array) {
    this.words = words;
    this.marginals = marginals;
    this.lists = new ListFeatures(words, marginals);
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
    const own = likeliest(this.marginals, at);
    out.push(mix(ARTICLE.own, own), mix(ARTICLE.ownSecond, likeliestTwo(this.marginals, at)));
    this.pushElsewhere(own, out);
    this.lists.collect(begin, at, own, out);
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
        mix(mix(side < 0 ? ARTICLE.beforeOwn : ARTICLE.afterOwn, likeliest(this.marginals, other)), own),
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
