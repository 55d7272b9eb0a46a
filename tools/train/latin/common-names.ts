import { allLocales } from '@faker-js/faker';
import { dictionary } from '@zxcvbn-ts/language-en';
import { bitsOf, type CommonNames, MOST_LEVELS } from '../../../src/nlp/latin/common-names';
import { hashText } from '../../../src/nlp/names/features/hash';
import { plainLatin } from './pairs';

/** With 6 bits a name, one in eighteen strangers seems to be a name of level 0. */
const BITS_PER_NAME = 6;

/** What a name gains by being one at all, and by each doubling of the countries that have it. */
const KNOWN = 1.5;
const DOUBLED = 1;
/** The most doublings that count: in sixteen countries a name is common everywhere. */
const MOST_DOUBLINGS = 4;

/** What a surname gains by each doubling of its bearers in the USA, from this rank on. */
const DOUBLED_BEARERS = 0.8;
const LAST_RANK = 40_000;

/**
 * The filter of Latin names: given and family names of faker's locales, whose number of locales stands for how common they
 * are, and the surnames of the census of the USA of 1990, by their rank. No Arabic is in them, so they tell nothing of the
 * pairs that are held out.
 */
export function buildCommonNames(): CommonNames {
  const rows: [hash: number, level: number][] = [];
  for (const [name, gain] of gains()) {
    if (gain < KNOWN) continue;
    const highest = Math.min(Math.round(gain - KNOWN), MOST_LEVELS - 1);
    for (let level = 0; level <= highest; level++) rows.push([hashText(name), level]);
  }
  const filter = new Uint8Array(Math.ceil((rows.length * BITS_PER_NAME) / 8));
  for (const [hash, level] of rows) {
    for (const bit of bitsOf(hash, level, filter.length)) filter[bit >> 3]! |= 1 << (bit & 7);
  }
  return filter;
}

/** How much likelier, as a logarithm, each name is than a word that is none; less than {@link KNOWN}: not by much. */
function gains(): ReadonlyMap<string, number> {
  const gained = new Map<string, number>();
  for (const [name, locales] of countLocales())
    gained.set(name, KNOWN + DOUBLED * Math.min(Math.floor(Math.log2(locales)), MOST_DOUBLINGS));
  surnames().forEach((name, rank) => {
    const gain = DOUBLED_BEARERS * Math.log2(LAST_RANK / (rank + 1));
    if (gain > 0) gained.set(name, (gained.get(name) ?? 0) + gain);
  });
  return gained;
}

/** The commonest first. The package ranks them to tell weak passwords. */
const surnames = (): readonly string[] => dictionary['lastnames-en'].map((name) => plainLatin(String(name)));

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
