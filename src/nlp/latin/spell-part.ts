import { commonLevel } from './common-names';
import type { LatinModel } from './latin-model';
import { type Spelling, spellLetters } from './spell-letters';
import { lookUp } from './spelling-table';

/** What the letter model is told in favour of a spelling that is a common name, and of each further level. */
const COMMON = 1.5;
const LEVEL = 1;

export interface SpelledPart {
  /** Small letters, or as the table has it. */
  readonly latin: string;
  /** Written by letters alone: no table knows this part. */
  readonly approximate: boolean;
}

/** The spelling of one part of a name, a normalised word without article; `undefined` where there is none. */
export function spellPart(model: LatinModel, word: string): SpelledPart | undefined {
  const known = lookUp(model.parts, word);
  if (known) return { latin: known, approximate: false };
  const latin = spellByLetters(model, word);
  return latin === undefined ? undefined : { latin, approximate: known === undefined };
}

/** The likeliest spelling by letters, where common names are likelier than others. */
export function spellByLetters(
  { letters, common }: Pick<LatinModel, 'letters' | 'common'>,
  word: string,
): string | undefined {
  let best: Spelling | undefined;
  for (const { latin, score } of spellLetters(letters, word)) {
    const level = commonLevel(common, latin);
    const sum = level < 0 ? score : score + COMMON + LEVEL * level;
    if (!best || sum > best.score) best = { latin, score: sum };
  }
  return best?.latin;
}
