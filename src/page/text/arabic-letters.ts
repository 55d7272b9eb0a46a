/**
 * Characters of the Arabic script, as the page side needs them. They are written out here because the page may import
 * nothing but types from the language core, which has a finer table of its own.
 */

/** A letter of the script in any language, presentation forms included; no diacritics, no tatweel. */
const SCRIPT_LETTER =
  /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdfb\ufe70-\ufefc]/g;

/** Diacritics, Quranic signs and the tatweel, which stand between the letters of a word. */
export const SCRIPT_MARK =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08ca-\u08ff]/g;

/** How many letters of the Arabic script `text` has. */
export function countScriptLetters(text: string): number {
  return text.match(SCRIPT_LETTER)?.length ?? 0;
}

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * `text` with the differences of spelling levelled that a page, its metadata and its title show for the same words
 * (diacritics, hamza, final ya, punctuation, invisible characters). For comparing only: it keeps no offsets.
 */
export function foldForComparison(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SCRIPT_MARK, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
