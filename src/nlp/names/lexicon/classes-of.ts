import { withoutArticle } from '../particles';
import { NATIONAL_STEMS, WORD_CLASSES } from './word-classes';

const NATIONAL = new RegExp(
  `^(?:ال|لل)?(?:${NATIONAL_STEMS.split(' ').join('|')})(?:ي|يه|يا|يون|يين|يات|يان|تين)$`,
);
const CLASS_NAMES = Object.keys(WORD_CLASSES) as (keyof typeof WORD_CLASSES)[];
const NATIONAL_BIT = 1 << CLASS_NAMES.length;

const BITS: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
  const bits = new Map<string, number>();
  CLASS_NAMES.forEach((name, index) => {
    for (const word of WORD_CLASSES[name].split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  return bits;
}

/** The classes of a folded word without particles, as a bit set; 0 if it has none. */
export function classesOf(word: string): number {
  const listed = BITS.get(word) ?? BITS.get(withoutArticle(word)) ?? 0;
  return NATIONAL.test(word) ? listed | NATIONAL_BIT : listed;
}
