import type { Span } from '../../nlp/types';

/** Longer quotations are named by their first and last words, which browsers find faster and addresses hold better. */
const LONGEST_WHOLE = 60;
const WORDS_AT_EACH_END = 4;
const WORDS_BEFORE = 3;

/** Firefox finds no words that end with a vowel sign («باقٍ»): it takes the sign for the middle of a word. */
const endsWithSign = (words: readonly string[]): boolean => /\p{M}$/u.test(words.at(-1) ?? '');

/** How many words to name, the first that will do. */
const COUNTS = [WORDS_AT_EACH_END, WORDS_AT_EACH_END + 1, WORDS_AT_EACH_END - 1, WORDS_AT_EACH_END + 2];

function firstWords(parts: readonly string[]): string {
  const count = COUNTS.find((each) => !endsWithSign(parts.slice(0, each))) ?? WORDS_AT_EACH_END;
  return parts.slice(0, count).join(' ');
}

/** All but the last few that end with a sign; all where none would be left. */
function withoutLastSigns(parts: readonly string[]): readonly string[] {
  const end = parts.findLastIndex((part) => !endsWithSign([part])) + 1;
  return end > 0 ? parts.slice(0, end) : parts;
}

/** The characters with a meaning in a text directive; encodeURIComponent leaves the hyphen as it is. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The address of a page that opens at these words, as a text fragment (https://wicg.github.io/scroll-to-text-fragment).
 * `text` is the text of the article, `span` lies in it. Words that occur before are told apart by those before them.
 */
export function textFragmentLink(url: string, text: string, span: Span): string {
  const words = text.slice(span.start, span.end).trim();
  const parts = withoutLastSigns(words.split(/\s+/));
  const isWhole =
    (words.length <= LONGEST_WHOLE && !words.includes('\n')) || parts.length < 2 * WORDS_AT_EACH_END;
  const start = isWhole ? parts.join(' ') : firstWords(parts);
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
