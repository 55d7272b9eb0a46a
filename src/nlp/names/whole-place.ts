import type { Document } from '../text/document';
import { foldSpelling } from '../text/normalise';
import { CITY, WHOLE_CITIES } from './lexicon/whole-places';
import type { NameMention } from './name-mention';
import { readingsOf } from './particles';
import { startBehind } from './start-behind';

/**
 * Gives a place its «مدينة» where its name does not work without it: «مدينة الصدر» is a quarter, «الصدر» a person.
 * `free` is where the mention before ends.
 */
export function wholePlace(document: Document, mention: NameMention, free: number): NameMention {
  const { tokens, text } = document;
  const token = tokens[mention.firstToken]!;
  const before = tokens[mention.firstToken - 1];
  if (!before || before.start < free || mention.start !== token.start) return mention;
  if (mention.endToken !== mention.firstToken + 1 || !WHOLE_CITIES.has(foldSpelling(token.form)))
    return mention;
  const city = readingsOf(foldSpelling(before.form)).find(({ rest }) => rest === CITY);
  if (!city) return mention;
  const start = startBehind(text, before, city.glued);
  return { ...mention, type: 'LOC', start, firstToken: mention.firstToken - 1 };
}
