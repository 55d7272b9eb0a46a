import type { Document, Paragraph } from '../text/document';
import { ARABIC_LETTER, ARABIC_MARK } from '../text/letters';
import type { Span } from '../types';

/** Words between quotation marks; the span includes the marks. `closed` is false where the paragraph ends first. */
export interface MarkedSpan extends Span {
  readonly closed: boolean;
}

/** 0: straight, 1: guillemets, 2: curly. */
type Family = 0 | 1 | 2;

interface Mark extends Span {
  readonly family: Family;
  /** What it costs to read this mark as an opening one, as a closing one, or as neither. */
  readonly open: number;
  readonly close: number;
  readonly skip: number;
}

const MARK = /["\uff02\u2033]+|[«»]|[“”„‟]|''/g;
const LETTER = new RegExp(`[${ARABIC_LETTER}${ARABIC_MARK}\\p{L}\\p{N}#@]`, 'u');
/** A particle or article that is written onto the mark: بـ"…"، و"…"، الـ«…». */
const GLUED = new RegExp(
  `(?:^|[^${ARABIC_LETTER}${ARABIC_MARK}])[وف]?(?:[بلك]|ال|بال|لل|كال)?[\\u0640]*$`,
  'u',
);

/** Costs in units of «one sign of spacing is wrong»; set on the marked spans of the training articles. */
const STRAY = 2.5;
const UNCLOSED = 2.2;
const NESTED = 0.3;
const SAME_NESTED = 1.5;
const OTHER_FAMILY = 1.7;
const WRONG_WAY = 1.2;
const EMPTY = 1.5;

/**
 * The words in quotation marks of a document, outermost pairs only, in order. Pairs never cross a paragraph. Marks of
 * one shape may face either way and be odd in number, so each paragraph is read in the cheapest way: what stands before
 * and after a mark tells how likely it opens or closes. One pass over the marks, four states: linear.
 */
export function findMarkedSpans(document: Document): MarkedSpan[] {
  return document.paragraphs.flatMap((paragraph) => pairMarks(marksOf(document.text, paragraph), paragraph));
}

function marksOf(text: string, paragraph: Paragraph): Mark[] {
  const line = text.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  for (const match of line.matchAll(MARK)) {
    const start = match.index;
    marks.push(readMark(line, start, start + match[0].length, paragraph.start));
  }
  return marks;
}

function readMark(line: string, start: number, end: number, offset: number): Mark {
  const shape = line[start]!;
  const family: Family = '«»'.includes(shape) ? 1 : '“”„‟'.includes(shape) ? 2 : 0;
  const before = line[start - 1] ?? ' ';
  const after = line[end] ?? ' ';
  const glued = LETTER.test(before) && GLUED.test(line.slice(Math.max(0, start - 8), start));
  const touchesBefore = !/[\s([{:|–—-]/.test(before) && !glued;
  let open = (touchesBefore ? 1 : 0) + (LETTER.test(after) ? 0 : 1);
  let close = (/[\s([{]/.test(before) || glued ? 1 : 0) + (LETTER.test(after) ? 1 : 0);
  if (shape === '«') close += WRONG_WAY;
  if (shape === '»') open += WRONG_WAY;
  if (end === line.length) open += 2;
  if (start === 0) close += 2;
  // 55" screens: a digit before and no letter after is a unit of length as likely as a mark
  const inch = family === 0 && /[0-9٠-٩]/.test(before) && !LETTER.test(after);
  return { start: start + offset, end: end + offset, family, open, close, skip: inch ? 1 : STRAY };
}

/** State 0: outside; state f + 1: inside a pair that a mark of family f has opened. */
const STATES = 4;

function pairMarks(marks: readonly Mark[], paragraph: Paragraph): MarkedSpan[] {
  let costs = [0, Infinity, Infinity, Infinity];
  const from = new Uint8Array(marks.length * STATES);
  for (let index = 0; index < marks.length; index++) {
    costs = step(marks[index]!, costs, from.subarray(index * STATES, (index + 1) * STATES));
  }
  let state = 0;
  for (let other = 1; other < STATES; other++) if (costs[other]! + UNCLOSED < costs[state]!) state = other;
  return trace(marks, from, state, paragraph.end);
}

/** In `from`: the state before, plus 8 where this mark (doubled, or of one shape) ends one pair and begins the next. */
const REOPENS = 8;

function step(mark: Mark, costs: readonly number[], from: Uint8Array): number[] {
  const next = [Infinity, Infinity, Infinity, Infinity];
  const reach = (to: number, origin: number, cost: number, flag = 0) => {
    if (cost < next[to]!) {
      next[to] = cost;
      from[to] = origin | flag;
    }
  };
  const own = mark.family + 1;
  const doubled = mark.family === 0 && mark.end - mark.start > 1;
  reach(0, 0, costs[0]! + (doubled ? EMPTY : mark.skip));
  reach(own, 0, costs[0]! + mark.open);
  for (let state = 1; state < STATES; state++) {
    const mine = state === own;
    reach(0, state, costs[state]! + mark.close + (mine ? 0 : OTHER_FAMILY));
    reach(state, state, costs[state]! + (mine ? (mark.family === 0 ? mark.skip : SAME_NESTED) : NESTED));
    if (mine && doubled) reach(state, state, costs[state]! + 1, REOPENS);
  }
  return next;
}

function trace(marks: readonly Mark[], from: Uint8Array, last: number, paragraphEnd: number): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let state = last;
  let end = paragraphEnd;
  let closed = false;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    const before = from[index * STATES + state]! & 7;
    const reopens = (from[index * STATES + state]! & REOPENS) !== 0;
    if (state !== 0 && (before === 0 || reopens)) {
      spans.push({ start: reopens ? mark.end - 1 : mark.start, end, closed });
    }
    if (before !== 0 && (state === 0 || reopens)) {
      end = reopens ? mark.start + 1 : mark.end;
      closed = true;
    }
    state = before;
  }
  return spans.reverse();
}
