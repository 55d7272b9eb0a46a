import { ARABIC_MARK, INVISIBLE } from './letters';

const REMOVED = new RegExp(`[${ARABIC_MARK}${INVISIBLE}\\p{M}]`, 'u');
const IRREGULAR = new RegExp(`[${ARABIC_MARK}${INVISIBLE}\\p{M}\\ufb50-\\ufdff\\ufe70-\\ufefc]`, 'u');
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Hamza above and below and madda: they make another letter of the alif, waw or ya before them (ا + ٔ = أ). */
const COMPOSING = /[^\u0653-\u0655]+/gu;

export interface Normalised {
  readonly form: string;
  /** For each UTF-16 unit of `form`, the offset in the word as given of what it was made from; then its length. */
  readonly offsets: readonly number[];
}

/**
 * The word as the models know it: without diacritics, tatweel and invisible characters, presentation forms and
 * decomposed hamza composed («أ» is U+0623 whichever way the page writes it).
 */
export function normaliseWord(word: string): string {
  return IRREGULAR.test(word) ? normaliseWithOffsets(word).form : word;
}

/** As {@link normaliseWord}, with the way back from each letter to the word as given. */
export function normaliseWithOffsets(word: string): Normalised {
  let form = '';
  const offsets: number[] = [];
  for (const match of word.matchAll(CLUSTER)) {
    for (const letter of composeCluster(match[0])) {
      for (let unit = 0; unit < letter.length; unit++) offsets.push(match.index);
      form += letter;
    }
  }
  offsets.push(word.length);
  return { form, offsets };
}

function composeCluster(cluster: string): string[] {
  const base = cluster.slice(0, cluster.codePointAt(0)! > 0xffff ? 2 : 1);
  const hamza = cluster.slice(base.length).replace(COMPOSING, '');
  return [...(base + hamza).normalize('NFKC')].filter((letter) => !REMOVED.test(letter));
}

const FOLDS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
};
const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'g');

/**
 * One spelling for those that writers mix up: hamza on its carriers, alif maqsura and ya, ta marbuta and ha, and the
 * letters borrowed for foreign names (ڤ, پ, چ, گ). Takes a normalised form; its length does not change.
 */
export function foldSpelling(form: string): string {
  return form.replace(FOLDED, (letter) => FOLDS[letter] ?? letter);
}
