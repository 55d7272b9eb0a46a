/** A way to read a word: so many leading letters are particles, the rest is the word that they are glued to. */
export interface Reading {
  readonly glued: number;
  readonly rest: string;
}

/** The most letters that particles take: a conjunction and a preposition («وبالعراق», «فلبغداد»). */
export const MAX_GLUED = 2;

/** Letters that must be left for a word: «بن» and «لي» are no preposition with a letter behind it. */
const SHORTEST_REST = 2;

const isConjunction = (letter: string | undefined): boolean => letter === 'و' || letter === 'ف';
const isPreposition = (letter: string | undefined): boolean =>
  letter === 'ب' || letter === 'ل' || letter === 'ك';

/**
 * How many letters of a normalised (or folded) form may be particles: a bit set, bit n for n letters. Bit 0 is
 * always set.
 */
export function possibleGlued(form: string): number {
  let possible = 1;
  if (form.length < 1 + SHORTEST_REST) return possible;
  if (isConjunction(form[0]) || isPreposition(form[0])) possible |= 2;
  if (form.length >= 2 + SHORTEST_REST && isConjunction(form[0]) && isPreposition(form[1])) possible |= 4;
  return possible;
}

/** What is left of `form` behind `glued` letters. «لل» hides an alif: «للعراق» is ل + العراق. */
export function restBehind(form: string, glued: number): string {
  const rest = form.slice(glued);
  const hidesAlif = glued > 0 && form[glued - 1] === 'ل' && rest.length > 2 && rest[0] === 'ل';
  return hidesAlif ? `ا${rest}` : rest;
}

/** All readings of a form, the one without particles first. */
export function readingsOf(form: string): Reading[] {
  const possible = possibleGlued(form);
  const readings: Reading[] = [];
  for (let glued = 0; glued <= MAX_GLUED; glued++) {
    if (possible & (1 << glued)) readings.push({ glued, rest: restBehind(form, glued) });
  }
  return readings;
}

/** The word without its article, if enough is left of it. */
export function withoutArticle(word: string): string {
  return word.length >= 4 && word.startsWith('ال') ? word.slice(2) : word;
}
