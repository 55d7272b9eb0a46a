import type { Span } from '../types';
import { type Token, tokenise } from './tokens';

/** A line of the article: the headline is paragraph 0. Its tokens are `tokens[firstToken … endToken - 1]`. */
export interface Paragraph extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The article as the language core reads it. Token indexes count over the whole document. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The lines that have at least one token. */
  readonly paragraphs: readonly Paragraph[];
}

/** Splits an article (headline on the first line, a paragraph a line) into paragraphs and tokens. */
export function readDocument(text: string): Document {
  const tokens = tokenise(text);
  const paragraphs: Paragraph[] = [];
  let firstToken = 0;
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const end = line.index + line[0].length;
    let endToken = firstToken;
    while (endToken < tokens.length && tokens[endToken]!.start < end) endToken++;
    if (endToken > firstToken) paragraphs.push({ start: line.index, end, firstToken, endToken });
    firstToken = endToken;
  }
  return { text, tokens, paragraphs };
}
