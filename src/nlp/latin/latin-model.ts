import { ModelError } from '../model/container';
import { COMMON_SECTION, type CommonNames } from './common-names';
import { type LetterModel, readLetterModel } from './letter-model';
import { readSpellingTable, type SpellingTable } from './spelling-table';

/** All that is known of how Arabic names are spelled in Latin letters. */
export interface LatinModel {
  readonly letters: LetterModel;
  readonly common: CommonNames;
  /** Parts of names of people, and a few that are two words (عبد الله). */
  readonly parts: SpellingTable;
  /** Whole names of places. */
  readonly places: SpellingTable;
  /** Whole names of organisations. */
  readonly bodies: SpellingTable;
}

export const TABLE_SECTIONS = {
  parts: 'latin.parts',
  places: 'latin.places',
  bodies: 'latin.bodies',
} as const;

/** @throws ModelError if a section is missing or damaged. */
export function readLatinModel(sections: ReadonlyMap<string, Uint8Array>): LatinModel {
  const common = sections.get(COMMON_SECTION);
  if (!common) throw new ModelError(`model file without its section ${COMMON_SECTION}`);
  return {
    letters: readLetterModel(sections),
    common,
    parts: readSpellingTable(sections, TABLE_SECTIONS.parts),
    places: readSpellingTable(sections, TABLE_SECTIONS.places),
    bodies: readSpellingTable(sections, TABLE_SECTIONS.bodies),
  };
}
