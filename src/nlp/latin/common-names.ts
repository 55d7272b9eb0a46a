import { hashText, mix } from '../names/features/hash';

/**
 * How common Latin names are: a Bloom filter over names and their levels. Level 0 is some people's name; each further level
 * is e times likelier. Of the names that are not in it one in eighteen seems to be.
 */
export type CommonNames = Uint8Array;

export const COMMON_SECTION = 'latin.common';
export const MOST_LEVELS = 13;
const BITS_PER_NAME = 4;

/** The level of a name, -1 where it is not known. */
export function commonLevel(filter: CommonNames, latin: string): number {
  const hash = hashText(latin);
  let level = -1;
  while (level + 1 < MOST_LEVELS && has(filter, hash, level + 1)) level++;
  return level;
}

/** The bits, as numbers below `8 * bytes`, that say: this name has this level. */
export function bitsOf(hash: number, level: number, bytes: number): number[] {
  const bits: number[] = [];
  let next = mix(hash, level + 1);
  for (let round = 0; round < BITS_PER_NAME; round++) {
    bits.push((next >>> 0) % (8 * bytes));
    next = mix(next, round);
  }
  return bits;
}

function has(filter: CommonNames, hash: number, level: number): boolean {
  return bitsOf(hash, level, filter.length).every((bit) => ((filter[bit >> 3]! >> (bit & 7)) & 1) === 1);
}
