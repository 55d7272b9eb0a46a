import { allLocales } from '@faker-js/faker';
import { bitsOf, type CommonNames, MOST_LEVELS } from '../../../src/nlp/latin/common-names';
import { hashText } from '../../../src/nlp/names/features/hash';
import { plainLatin } from './pairs';

/** With 8 bits a name, one in forty strangers seems to be a name of level 0. */
const BITS_PER_NAME = 8;

/**
 * The filter of Latin names: given and family names of faker's locales. Their number of locales stands for how common
 * they are. No Arabic is in them, so they tell nothing of the pairs that are held out.
 */
export function buildCommonNames(): CommonNames {
  const names = countLocales();
  const rows: [hash: number, level: number][] = [];
  for (const [name, locales] of names) {
    for (let level = 0; level < MOST_LEVELS && locales >= 2 ** level; level++)
      rows.push([hashText(name), level]);
  }
  const filter = new Uint8Array(Math.ceil((rows.length * BITS_PER_NAME) / 8));
  for (const [hash, level] of rows) {
    for (const bit of bitsOf(hash, level, filter.length)) filter[bit >> 3]! |= 1 << (bit & 7);
  }
  return filter;
}

function countLocales(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { person } of Object.values(allLocales)) {
    const lists = [person?.first_name, person?.last_name].flatMap((names) => Object.values(names ?? {}));
    const parts = new Set(lists.flatMap((names) => namesOf(names)));
    for (const name of parts) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const namesOf = (names: unknown): string[] =>
  Array.isArray(names)
    ? names.flatMap((name) =>
        String(name)
          .split(/[\s-]+/)
          .map(plainLatin)
          .filter(Boolean),
      )
    : [];
