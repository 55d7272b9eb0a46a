import { readFileSync } from 'node:fs';
import type { NameMention } from '../../src/nlp/names/name-mention';
import type { Document } from '../../src/nlp/text/document';
import type { EntityType, Span } from '../../src/nlp/types';

/** An article of the annotated corpus, as ../shared/corpus/FORMAT.md describes it. */
export interface GoldArticle {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly quotes: ReadonlyArray<Span & { readonly speaker: GoldSpeaker | null }>;
  readonly quotedOther: readonly Span[];
}

export interface GoldEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: ReadonlyArray<Span & { readonly kind: 'name' | 'role' }>;
}

export interface GoldSpeaker {
  readonly entity?: string;
  readonly text?: string;
}

export function readCorpus(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}

/** The names of an annotated article, as a perfect recogniser would find them. */
export function goldNames(document: Document, article: GoldArticle): NameMention[] {
  const spans = article.entities
    .flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map((m) => ({ ...m, type })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const names: NameMention[] = [];
  let token = 0;
  let covered = 0;
  for (const { start, end, type } of spans) {
    while (token < document.tokens.length && document.tokens[token]!.end <= start) token++;
    let endToken = token;
    while (endToken < document.tokens.length && document.tokens[endToken]!.start < end) endToken++;
    if (start < covered || endToken === token) continue;
    names.push({ start, end, type, confidence: 1, firstToken: token, endToken });
    covered = end;
  }
  return names;
}
