import type { Document } from '../text/document';
import type { NameMention } from './name-mention';

const QUOTATION_MARK = /^["“”„«»‟″]$/;
/** «تحالف "دعم الشرعية في اليمن"»: so many words may be missing up to the closing mark. */
const MOST_MISSED = 4;

/**
 * Quotation marks round a name stay outside of it, but marks round a part belong to the whole: «"جيش" الاحتلال» begins
 * with its mark. The labels are of words, so a span that begins or ends with a quoted word lacks one mark of the pair;
 * here it gets it back (of 166 annotated names with marks inside, 146 have both). Where a name begins with several words
 * in marks, they are the whole name, and an adjective behind them is none of it («"واشنطن بوست" الأميركية»: 200 times in
 * the annotated articles, the other reading never).
 */
export function balanceMarks(document: Document, mention: NameMention): NameMention {
  const { tokens } = document;
  const inside: number[] = [];
  for (let index = mention.firstToken; index < mention.endToken; index++) {
    if (QUOTATION_MARK.test(tokens[index]!.form)) inside.push(index);
  }
  if (inside.length % 2 === 0) return mention;
  const before = tokens[mention.firstToken - 1];
  if (before && before.end === mention.start && QUOTATION_MARK.test(before.form)) {
    const closing = inside[0]!;
    return closing - mention.firstToken > 1
      ? { ...mention, end: tokens[closing - 1]!.end, endToken: closing }
      : { ...mention, start: before.start, firstToken: mention.firstToken - 1 };
  }
  for (let index = mention.endToken; index <= mention.endToken + MOST_MISSED; index++) {
    const after = tokens[index];
    if (!after || document.text.slice(mention.end, after.start).includes('\n')) return mention;
    if (QUOTATION_MARK.test(after.form)) return { ...mention, end: after.end, endToken: index + 1 };
  }
  return mention;
}
