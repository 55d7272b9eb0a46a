import type { Span } from '../nlp/types';

const OPENING_MARK = /^["'«»“”„‟‹›‘’]\s*/u;
const CLOSING_MARK = /\s*["'«»“”„‟‹›‘’]$/u;

/** Where the words of a quotation are, without the marks round them. */
export function quoteSpan(text: string, { start, end }: Span): Span {
  const marked = text.slice(start, end);
  const opening = OPENING_MARK.exec(marked)?.[0].length ?? 0;
  const closing = CLOSING_MARK.exec(marked.slice(opening))?.[0].length ?? 0;
  return { start: start + opening, end: end - closing };
}

/** The words of a quotation without the marks round it: a list of quotations has its own way to show what they are. */
export function quoteText(text: string, quote: Span): string {
  const { start, end } = quoteSpan(text, quote);
  return text.slice(start, end);
}
