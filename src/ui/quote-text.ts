import type { Span } from '../nlp/types';

const OPENING_MARK = /^["'«»“”„‟‹›‘’]\s*/u;
const CLOSING_MARK = /\s*["'«»“”„‟‹›‘’]$/u;

/** The words of a quotation without the marks round it: a list of quotations has its own way to show what they are. */
export function quoteText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(OPENING_MARK, '').replace(CLOSING_MARK, '');
}
