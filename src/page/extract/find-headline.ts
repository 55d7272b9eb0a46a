import type { Block } from '../blocks/block';
import { foldForComparison } from '../text/arabic-letters';
import { isLinked } from './prose';

const SHORTEST_HEADLINE = 8;
const LONGEST_HEADLINE = 300;
/** A tag, a section or the name of a site shares at most a word or two with the title. */
const LEAST_LIKENESS = 0.5;

type Words = ReadonlySet<string>;

const wordsOf = (text: string): Words => new Set(foldForComparison(text).split(' '));

/** Share of words that two titles have in common: 2·common/(all words of both), 0…1. */
function likeness(one: Words, other: Words): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}

function priorOf(block: Block): number {
  if (block.aside) return 0;
  if (block.element.closest('[itemprop="headline" i]')) return 0.5;
  if (block.level === 1) return 0.4;
  return block.kind === 'heading' ? 0.2 : 0;
}

function isCandidate(block: Block): boolean {
  const { length } = block.text;
  return length >= SHORTEST_HEADLINE && length <= LONGEST_HEADLINE && !(isLinked(block) && block.level !== 1);
}

/** Comparing so many lines takes about 4 ms. */
const BLOCKS_PER_STEP = 200;

/**
 * Index of the block that is the headline of the page: the one most like the titles that the page gives itself, headings
 * first. −1 if no line of the page is. Yields every few milliseconds.
 */
export function* findHeadline(blocks: readonly Block[], titles: readonly string[]): Generator<void, number> {
  let best = -1;
  let bestScore = LEAST_LIKENESS;
  const wanted = titles.map(wordsOf);
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_PER_STEP === 0) yield;
    if (!isCandidate(block)) continue;
    const words = wordsOf(block.text);
    const alike = Math.max(0, ...wanted.map((title) => likeness(words, title)));
    // Without any likeness a lone h1 of several words still is one: some sites title every page alike.
    const fallback = block.level === 1 && !block.aside && block.text.split(' ').length >= 4 ? 0.2 : 0;
    const score = Math.max(alike, fallback) + priorOf(block);
    if ((alike >= LEAST_LIKENESS || fallback > 0) && score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}
