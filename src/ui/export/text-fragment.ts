import type { Span } from '../../nlp/types';

/** Longer quotations are named by their first and last words, which browsers find faster and addresses hold better. */
const LONGEST_WHOLE = 60;
const WORDS_AT_EACH_END = 4;
const WORDS_BEFORE = 3;

/** The characters with a meaning in a text directive; encodeURIComponent leaves the hyphen as it is. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The address of a page that opens at these words, as a text fragment (https://wicg.github.io/scroll-to-text-fragment).
 * `text` is the text of the article, `span` lies in it. Words that occur before are told apart by those before them.
 */
export function textFragmentLink(url: string, text: string, span: Span): string {
  const words = text.slice(span.start, span.end).trim();
  const parts = words.split(/\s+/);
  const isWhole =
    (words.length <= LONGEST_WHOLE && !words.includes('\n')) || parts.length < 2 * WORDS_AT_EACH_END;
  const start = isWhole ? words : parts.slice(0, WORDS_AT_EACH_END).join(' ');
  const end = isWhole ? '' : `,${encode(parts.slice(-WORDS_AT_EACH_END).join(' '))}`;
  const isFirst = text.indexOf(start) >= span.start;
  const prefix = isFirst ? '' : wordsBefore(text, span.start);
  const directive = `${prefix && `${encode(prefix)}-,`}${encode(start)}${end}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The last words before `at` in its paragraph: a prefix may not reach over the edge of a block. */
function wordsBefore(text: string, at: number): string {
  const paragraph = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return paragraph
    .trimEnd()
    .replace(/["'«»“”„‟‹›‘’]+$/u, '')
    .trim()
    .split(/\s+/)
    .slice(-WORDS_BEFORE)
    .join(' ');
}
