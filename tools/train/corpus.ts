import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ENTITY_TYPES } from '../../src/nlp/types';

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

interface CorpusLine {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly entities: readonly {
    readonly type: (typeof ENTITY_TYPES)[number];
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  }[];
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

export function readCorpus(name: 'train' | 'dev'): Article[] {
  const lines = readFileSync(sharedFile(`corpus/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => readArticle(JSON.parse(line) as CorpusLine));
}

function readArticle(line: CorpusLine): Article {
  const names: GoldName[] = [];
  for (const { type, mentions } of line.entities) {
    for (const { start, end, kind } of mentions) {
      if (kind === 'name') names.push({ start, end, type: ENTITY_TYPES.indexOf(type) });
    }
  }
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = names.filter((name, index) => index === 0 || name.start >= names[index - 1]!.end);
  return { id: line.id, source: line.source, text: line.text, names: apart };
}
