import { readFileSync } from 'node:fs';
import { foldSpelling, normaliseWord } from '../../../src/nlp/text/normalise';
import { sharedFile } from '../corpus';

/** Bits of what name lists say of a word. Two bits tell how common it is as part of a person's name. */
const PERSON_SOMETIMES = 1;
const PERSON_OFTEN = 2;
const PLACE = 4;
/** The first, or a further, word of a place's name of several words. */
const PLACE_FIRST = 8;
const PLACE_FURTHER = 16;
const LARGE_PLACE = 32;
/** Words in the lists only are known to the model if they have one of these. */
export const LISTED_ALONE = PERSON_OFTEN | PLACE;

const OFTEN = 20;
const LARGE = 100_000;

/** What the lists in `../shared/names` say of each folded word. */
export function readNameLists(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => {
    const folded = foldSpelling(normaliseWord(word));
    if (folded.length > 1) bits.set(folded, (bits.get(folded) ?? 0) | bit);
  };
  for (const [name, , count] of rowsOf('names/wikidata-person-names.tsv')) {
    add(name!, Number(count) >= OFTEN ? PERSON_OFTEN : PERSON_SOMETIMES);
  }
  const persons = JSON.parse(readFileSync(sharedFile('names/person_names_ar.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  for (const name of Object.values(persons).flat())
    for (const word of name.split(' ')) add(word, PERSON_OFTEN);
  const addPlace = (name: string, large: boolean) => {
    const parts = name.split(/[\s\-ـ،(),]+/).filter(Boolean);
    if (parts.length === 1) add(parts[0]!, large ? PLACE | LARGE_PLACE : PLACE);
    else for (const [index, part] of parts.entries()) add(part, index === 0 ? PLACE_FIRST : PLACE_FURTHER);
  };
  for (const [, name, alternates, , , , , population] of rowsOf('names/geonames_ar_cities.tsv')) {
    for (const label of new Set([name!, ...alternates!.split('|')]))
      addPlace(label, Number(population) >= LARGE);
  }
  for (const file of ['names/geonames_ar_admin1.json', 'names/cldr41_subdivisions_ar.json']) {
    const labels = JSON.parse(readFileSync(sharedFile(file), 'utf8')) as Record<string, string>;
    for (const label of Object.values(labels)) addPlace(label, true);
  }
  return bits;
}

function rowsOf(file: string): string[][] {
  return readFileSync(sharedFile(file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}
