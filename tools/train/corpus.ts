import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ENTITY_TYPES } from '../../src/nlp/types';
import { type GoldArticle, readCorpus as readGoldArticles } from '../bench/corpus';

/** A name of the gold, as offsets into the article's text; `type` is an index into `ENTITY_TYPES`. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

export interface Article {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  /** Sorted, without overlaps. */
  readonly names: readonly GoldName[];
}

/** What training needs lies beside the project, and may be absent. */
export class MissingMaterialError extends Error {
  override readonly name = 'MissingMaterialError';
}

/**
 * A file of the material beside the project (`../shared`).
 * @throws MissingMaterialError that says where it was looked for.
 */
export function sharedFile(name: string): string {
  const path = resolve('..', 'shared', name);
  if (!existsSync(path))
    throw new MissingMaterialError(`training needs ${path}, which is not part of the project`);
  return path;
}

/** The annotated articles with their names alone, as the recogniser learns them. */
export function readCorpus(name: 'train' | 'dev'): Article[] {
  return readGoldArticles(sharedFile(`corpus/${name}.jsonl`)).map(namesOf);
}

function namesOf({ id, source, text, entities }: GoldArticle): Article {
  const names: GoldName[] = [];
  for (const { type, mentions } of entities) {
    for (const { start, end, kind } of mentions) {
      if (kind === 'name') names.push({ start, end, type: ENTITY_TYPES.indexOf(type) });
    }
  }
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = names.filter((name, index) => index === 0 || name.start >= names[index - 1]!.end);
  return { id, source, text, names: apart };
}
