import type { LatinModel } from '../../../src/nlp/latin/latin-model';
import { spellByLetters } from '../../../src/nlp/latin/spell-part';
import { normaliseWord } from '../../../src/nlp/text/normalise';
import { GIVEN_NAMES } from './given-names';
import { distance } from './measure';
import { SURNAMES } from './news-surnames';
import type { NamePart } from './pairs';

/** A part that is attested less often is left to the letters. */
const LEAST_COUNT = 5;
/** No transcription changes more of the letters' own spelling than this share: من, «of». */
const MOST_CHANGED = 0.6;

/**
 * The table of parts of names: those that are written here, and those that Wikidata attests often enough, with their
 * commonest spelling. An empty spelling: the letter model gives it by itself.
 */
export function knownParts(
  parts: readonly NamePart[],
  model: Pick<LatinModel, 'letters' | 'common'>,
): Map<string, string> {
  const known = new Map<string, string>();
  for (const [latin, arabic] of Object.entries({ ...GIVEN_NAMES, ...SURNAMES })) {
    for (const form of arabic.split(' '))
      known.set(normaliseWord(form.replace(/_/g, ' ')), latin.toLowerCase());
  }
  for (const { arabic, spellings, count } of parts) {
    if (count < LEAST_COUNT || known.has(arabic) || (/^ال/.test(arabic) && count < 2 * LEAST_COUNT)) continue;
    const { latin } = spellings[0]!;
    const own = spellByLetters(model, arabic) ?? '';
    if (distance(own, latin) > MOST_CHANGED * Math.max(own.length, latin.length)) continue;
    if (/^ال/.test(arabic) && !/^[aei]l/.test(latin)) continue;
    known.set(arabic, own === latin ? '' : latin);
  }
  return known;
}
