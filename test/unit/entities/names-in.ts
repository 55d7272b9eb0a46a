import type { NameMention } from '../../../src/nlp/names/name-mention';
import { type Document, readDocument } from '../../../src/nlp/text/document';
import type { EntityType } from '../../../src/nlp/types';
import { goldNames } from '../../../tools/bench/corpus';

/** A text whose names are marked with braces and types («{PER:بلينكن}»), read as a perfect recogniser would. */
export function namesIn(marked: string): {
  readonly text: string;
  readonly document: Document;
  readonly names: readonly NameMention[];
} {
  let text = '';
  let end = 0;
  const entities = [...marked.matchAll(/\{([A-Z]+):([^}]+)\}/g)].map((match, index) => {
    text += marked.slice(end, match.index);
    const start = text.length;
    text += match[2]!;
    end = match.index + match[0].length;
    const mention = { start, end: text.length, kind: 'name' as const };
    return { id: `e${index}`, type: match[1] as EntityType, name: match[2]!, mentions: [mention] };
  });
  text += marked.slice(end);
  const document = readDocument(text);
  const article = { id: '', source: '', text, entities, quotes: [], quotedOther: [] };
  return { text, document, names: goldNames(document, article) };
}
