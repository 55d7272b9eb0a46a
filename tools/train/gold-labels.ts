import type { WordSequence } from '../../src/nlp/names/features/word-sequence';
import { beginLabel, insideLabel } from '../../src/nlp/names/labels';
import { MAX_GLUED } from '../../src/nlp/names/particles';
import type { Document } from '../../src/nlp/text/document';
import { normaliseWithOffsets } from '../../src/nlp/text/normalise';
import type { GoldName } from './corpus';

/** What the annotation says of each word. */
export interface GoldLabels {
  readonly labels: Uint8Array;
  /** Letters of the first word of a name that stand before it. */
  readonly glued: Uint8Array;
}

export function goldLabels(document: Document, words: WordSequence, names: readonly GoldName[]): GoldLabels {
  const labels = new Uint8Array(words.tokens.length);
  const glued = new Uint8Array(words.tokens.length);
  let at = 0;
  for (const name of names) {
    while (at < labels.length && tokenAt(document, words, at).end <= name.start) at++;
    const first = at;
    for (; at < labels.length && tokenAt(document, words, at).start < name.end; at++) {
      labels[at] = at === first ? beginLabel(name.type) : insideLabel(name.type);
    }
    if (first < at) glued[first] = Math.min(MAX_GLUED, lettersBefore(document, words, first, name.start));
  }
  return { labels, glued };
}

const tokenAt = (document: Document, words: WordSequence, at: number) => document.tokens[words.tokens[at]!]!;

function lettersBefore(document: Document, words: WordSequence, at: number, start: number): number {
  const token = tokenAt(document, words, at);
  const { offsets } = normaliseWithOffsets(document.text.slice(token.start, token.end));
  let letters = 0;
  while (letters < offsets.length - 1 && token.start + offsets[letters]! < start) letters++;
  return letters;
}
