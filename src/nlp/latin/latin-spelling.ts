import { foldSpelling, normaliseWord } from '../text/normalise';
import type { Entity } from '../types';
import type { LatinModel } from './latin-model';
import { type LatinSpelling, spellPerson } from './spell-person';
import { lookUp } from './spelling-table';

/** The words of a name, normalised, without punctuation and brackets. A hyphen parts words too. */
export const nameWords = (name: string): string[] => normaliseWord(name).match(/[\p{L}\p{N}]+|-/gu) ?? [];

/** A whole name as the tables of places and organisations know it, whichever way its hamzas are written. */
export const wholeName = (name: string): string => foldSpelling(nameWords(name).join(' '));

/**
 * How English-language news would spell the name of this entity. People are spelled part by part; a place or an
 * organisation has a spelling only where its English name is known: one by letters («Qahira») would be wrong.
 */
export function latinSpelling(
  model: LatinModel,
  { type, name }: Pick<Entity, 'type' | 'name'>,
): LatinSpelling | undefined {
  if (type === 'PER') return spellPerson(model, nameWords(name));
  if (type === 'MISC') return undefined;
  const latin = lookUp(type === 'LOC' ? model.places : model.bodies, wholeName(name));
  return latin ? { latin, approximate: false } : undefined;
}

/** The entity with its Latin spelling, where it has one. */
export function withLatin(model: LatinModel, entity: Entity): Entity {
  const spelling = latinSpelling(model, entity);
  if (!spelling) return entity;
  const { latin, approximate } = spelling;
  return approximate ? { ...entity, latin, latinApproximate: true } : { ...entity, latin };
}
