import { tokenFrom } from '../article';
import type { SignRow } from '../model/sign-row';
import { isComplementiser } from './cues';
import { openingOf } from './neighbour-signs';
import { COUNTED_WORDS, insideOf, type QuoteContext, wordingOf } from './quote-context';
import { coverage, FUNCTION_WORDS, reportedClause, senseValue, sentenceSource } from './quote-features';

/** How many signs `read` puts down. */
export const QUOTE_SIGNS = 40;

const SHAPES = ['verb', 'participle', 'noun', 'according'];
const TYPES = ['PER', 'ORG', 'LOC', 'MISC'];
/** Marked spans of fewer letters are short ones, of which one outlet makes quotations and the next scare quotes. */
const SHORT = 25;
const AROUND = 12;

/** Where a marked span lies: its tokens with and without its marks. */
interface Place {
  readonly open: number;
  readonly close: number;
  readonly first: number;
  readonly end: number;
}

/** Puts down what speaks for and against a marked span being a quotation. */
export class QuoteSigns {
  private readonly context: QuoteContext;
  private readonly first: readonly number[];
  private readonly sum: number;

  /** `first`: what the first judge thinks of each marked span, as probabilities. */
  constructor(context: QuoteContext, first: readonly number[]) {
    this.context = context;
    this.first = first;
    this.sum = first.reduce((sum, probability) => sum + probability, 0);
  }

  read(index: number, row: SignRow): void {
    const { article } = this.context;
    const { start, end } = article.marked[index]!;
    const open = tokenFrom(article.document, start);
    const close = tokenFrom(article.document, end);
    const place = { open, close, ...insideOf(article, index) };
    row.clear();
    this.putOthers(row, index, place);
    this.putCue(row, place);
    this.putNeighbours(row, place);
    this.putWords(row, place);
    this.putWording(row, index, place);
  }

  private isBeside(token: number, { open }: Place): boolean {
    const { paragraphAt } = this.context.article;
    return token >= 0 && paragraphAt[token] === paragraphAt[open];
  }

  /** What was found of this span and of the others in the article. */
  private putOthers(row: SignRow, index: number, place: Place): void {
    const { marked, document } = this.context.article;
    const { first } = this;
    const own = this.first[index]!;
    row.putShare(own);
    row.put(128 + 16 * Math.log((own + 1e-6) / (1 - own + 1e-6)));
    for (const offset of [-1, 1, -2, 2]) {
      const other = marked[index + offset];
      const isBeside = other && this.isBeside(tokenFrom(document, other.start), place);
      row.putShare(isBeside ? first[index + offset]! : 0.5);
    }
    row.putShare(first.length > 1 ? (this.sum - own) / (first.length - 1) : 0.5);
    row.put(first.length - 1);
    let short = 0;
    let said = 0;
    for (let at = Math.max(0, index - AROUND); at <= index + AROUND && at < marked.length; at++) {
      if (at === index || marked[at]!.end - marked[at]!.start > SHORT) continue;
      short++;
      said += first[at]!;
    }
    row.putShare(short > 0 ? said / short : 0.5);
  }

  private putCue(row: SignRow, place: Place): void {
    const { cues, cueBefore, article } = this.context;
    const { open, close } = place;
    const cue = this.isBeside(open - 1, place) ? cues[cueBefore[open - 1]!] : undefined;
    row.put(cue ? open - cue.token : 255);
    row.put(senseValue(cue));
    row.put(cue ? 1 + SHAPES.indexOf(cue.shape) : 0);
    row.put(reportedClause(this.context, cue, open));
    row.put(sentenceSource(this.context, close));
    row.putFlag(cue !== undefined && article.markedAt[cue.token]! >= 0);
    row.putFlag(cue?.object === true && cue.token >= open - 2);
  }

  private putNeighbours(row: SignRow, place: Place): void {
    const { folded, nameAt, names, document, paragraphAt } = this.context.article;
    const { open, close } = place;
    const wordAt = (token: number) => (this.isBeside(token, place) ? folded[token]! : '');
    const nameBefore = this.isBeside(open - 1, place) ? names[nameAt[open - 1]!] : undefined;
    row.put(openingOf(wordAt(open - 1)));
    row.put(wordAt(open - 1).length);
    row.putFlag(/^(?:و?ما|الذي|التي|مما)$/.test(wordAt(open - 2)));
    row.put(nameBefore ? 1 + TYPES.indexOf(nameBefore.type) : 0);
    row.put(openingOf(wordAt(close)));
    const { firstToken, endToken } = document.paragraphs[paragraphAt[open]!]!;
    row.put(open - firstToken);
    row.put(endToken - close);
    row.put(paragraphAt[open]!);
  }

  private putWords(row: SignRow, { first, end }: Place): void {
    const { context } = this;
    const { folded, nameAt, document } = context.article;
    const countWords = (isSuch: (word: string, at: number) => boolean) => {
      let count = 0;
      for (let at = first; at < end; at++) if (isSuch(folded[at]!, at)) count++;
      return count;
    };
    const words = Math.max(1, end - first);
    row.put(end - first);
    row.put(coverage(context.article, { first, end }));
    row.put(countWords((word) => FUNCTION_WORDS.has(word)));
    row.put(countWords((_, at) => document.tokens[at]!.kind === 'punctuation'));
    row.put(countWords((word) => word.startsWith('ال')));
    row.put(countWords((word) => /..(?:يه|ي|يين|يون)$/.test(word)));
    row.put((10 * countWords((_, at) => nameAt[at]! >= 0)) / words);
    row.put((10 * countWords((word) => context.longWords.has(word))) / words);
    const head = folded[first] ?? '';
    row.putFlag(/^(?:ي|ت|ن|سي|ست|سن|ا).../.test(head) && !head.startsWith('ال'));
    row.putFlag(isComplementiser(head));
    row.putFlag(head.startsWith('ال'));
  }

  private putWording(row: SignRow, index: number, { first, end }: Place): void {
    const { wordings, occurrences, longSpans, article } = this.context;
    const wording = wordingOf(article, index);
    const times = wordings.get(wording) ?? 0;
    row.put(times);
    row.put(end - first <= COUNTED_WORDS ? (occurrences.get(wording) ?? 0) - times : 0);
    row.put(longSpans);
    row.put(article.marked[index]!.end - article.marked[index]!.start);
    row.putFlag(article.paragraphAt[first] === 0);
  }
}
