import { type Article, tokenFrom } from '../article';
import type { Cue } from './cues';

/** What the classifier of marked spans looks at, apart from the words themselves. */
export interface QuoteContext {
  readonly article: Article;
  readonly cues: readonly Cue[];
  /** For each token the index of the last cue at or before it, -1 if none in its paragraph. */
  readonly cueBefore: Int32Array;
  /** How often each marked wording (folded) stands in marks in this article. */
  readonly wordings: ReadonlyMap<string, number>;
  /** How often each short marked wording stands in the article, in marks or not. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** The words of the long marked spans: what is quoted at length is quoted in the headline in two words. */
  readonly longWords: ReadonlySet<string>;
  readonly longSpans: number;
}

/** A span of tokens inside the marks: `first` … `end - 1`, without the marks themselves. */
export interface Inside {
  readonly first: number;
  readonly end: number;
}

const MARKS = new Set(['"', '«', '»', '“', '”', '„', '‟', "'", '″', '＂']);

export function insideOf(article: Article, index: number): Inside {
  const { tokens } = article.document;
  const span = article.marked[index]!;
  let first = tokenFrom(article.document, span.start);
  let end = tokenFrom(article.document, span.end);
  while (first < end && MARKS.has(tokens[first]!.form)) first++;
  while (end > first && (MARKS.has(tokens[end - 1]!.form) || /^[.,،]$/.test(tokens[end - 1]!.form))) end--;
  return { first, end };
}

export function readQuoteContext(article: Article, cues: readonly Cue[]): QuoteContext {
  const wordings = new Map<string, number>();
  article.marked.forEach((_, index) => {
    const wording = wordingOf(article, index);
    wordings.set(wording, (wordings.get(wording) ?? 0) + 1);
  });
  return {
    article,
    cues,
    cueBefore: indexCues(article, cues),
    wordings,
    occurrences: countOccurrences(article, wordings),
    ...readLongSpans(article),
  };
}

/** Wordings of up to so many words are looked for outside of marks. */
export const COUNTED_WORDS = 4;

/** Counts the wordings of up to `COUNTED_WORDS` words over the whole article, in one pass over its words. */
function countOccurrences(article: Article, wordings: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (let first = 0; first < article.folded.length; first++) {
    let wording = '';
    for (let size = 1; size <= COUNTED_WORDS && first + size <= article.folded.length; size++) {
      wording = size === 1 ? article.folded[first]! : `${wording} ${article.folded[first + size - 1]!}`;
      if (wordings.has(wording)) counts.set(wording, (counts.get(wording) ?? 0) + 1);
    }
  }
  return counts;
}

/** From this many words on a marked span is a quotation almost for sure. */
export const LONG = 8;

function readLongSpans(article: Article): { longWords: ReadonlySet<string>; longSpans: number } {
  const longWords = new Set<string>();
  let longSpans = 0;
  article.marked.forEach((_, index) => {
    const { first, end } = insideOf(article, index);
    if (end - first < LONG) return;
    longSpans++;
    for (let at = first; at < end; at++) longWords.add(looseStem(article.folded[at]!));
  });
  return { longWords, longSpans };
}

/** A word without its most common endings and beginnings, for comparing wordings. */
export const looseStem = (word: string): string =>
  word.replace(/^(?:وال|بال|لل|ال|و|ب|ل)(?=...)/, '').replace(/(?:ه|ها|ي|ين|ون|ات|ا)$/, '');

export function wordingOf(article: Article, index: number): string {
  const { first, end } = insideOf(article, index);
  return article.folded.slice(first, end).join(' ');
}

function indexCues(article: Article, cues: readonly Cue[]): Int32Array {
  const before = new Int32Array(article.folded.length).fill(-1);
  let next = 0;
  let current = -1;
  for (let token = 0; token < before.length; token++) {
    while (next < cues.length && cues[next]!.token <= token) current = next++;
    if (current >= 0 && article.paragraphAt[cues[current]!.token] === article.paragraphAt[token])
      before[token] = current;
  }
  return before;
}
