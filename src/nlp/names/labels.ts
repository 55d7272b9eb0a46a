import { ENTITY_TYPES, type EntityType } from '../types';

/** Labels of words: 0 outside, then for each type its first word (B) and its further words (I). */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 2 * ENTITY_TYPES.length;

export const beginLabel = (type: number): number => 1 + 2 * type;
export const insideLabel = (type: number): number => 2 + 2 * type;

export const isBegin = (label: number): boolean => (label & 1) === 1;
export const isInside = (label: number): boolean => label !== OUTSIDE && (label & 1) === 0;

/** Index into `ENTITY_TYPES` of a label that is not OUTSIDE. */
export const typeIndexOf = (label: number): number => (label - 1) >> 1;

export function typeOf(label: number): EntityType {
  return ENTITY_TYPES[typeIndexOf(label)]!;
}

/** A further word of a name comes only behind a word of the same name. */
export function mayFollow(previous: number, label: number): boolean {
  return !isInside(label) || (previous !== OUTSIDE && typeIndexOf(previous) === typeIndexOf(label));
}
