import type { RowTable } from '../../model/row-table';
import type { Document } from '../../text/document';
import { hashText, mix } from './hash';
import { type WordAtoms, wordAtoms } from './word-atoms';

/** The words of an article (no punctuation), in order, with what stands between them. */
export interface WordSequence {
  /** Index of each word's token in the document. */
  readonly tokens: Int32Array;
  readonly atoms: readonly WordAtoms[];
  /** Hash of the punctuation before each word, back to the word before it. */
  readonly gaps: Int32Array;
  /** For each word how it stands to quotation marks, see `markQuoted`; 0 where there are none. */
  readonly quoted: Uint8Array;
  /** 1 where a comma, or another mark that parts the items of a list, stands before the word. */
  readonly parted: Uint8Array;
  /** First word of each paragraph, then the number of words. */
  readonly paragraphs: Int32Array;
}

const NO_GAP = hashText(' ');
const PARTING_MARKS = /[،,:؛/|–]/;
const QUOTATION_MARKS = /["“”„«»‟″]/;
/** More marks than this between two words tell nothing more. */
const MARKS_READ = 3;

/** In marks that the paragraph does not close. */
const OPEN = 1;
/** Longer than this in marks is speech, and no name. */
const LONGEST_QUOTED = 6;

/**
 * Tells for the words `from`…`to`, which stand in one pair of marks, how many they are and whether each is the first:
 * «"واشنطن بوست" الأميركية» is one name and an adjective, «"سنبحث مع الوفد…"» is no name.
 */
function markQuoted(quoted: number[], from: number, to: number): void {
  const length = Math.min(to - from, LONGEST_QUOTED);
  for (let at = from; at < to; at++) quoted[at] = 2 * length + (at === from ? 0 : 1) + OPEN;
}

export function readWords(document: Document, words: RowTable): WordSequence {
  const { tokens: all, text } = document;
  const tokens: number[] = [];
  const gaps: number[] = [];
  const quoted: number[] = [];
  const parted: number[] = [];
  const paragraphs: number[] = [];
  const atoms: WordAtoms[] = [];
  const known = new Map<string, WordAtoms>();
  for (const { firstToken, endToken } of document.paragraphs) {
    const first = tokens.length;
    let gap = NO_GAP;
    let marks = 0;
    let parts = 0;
    let open = -1;
    for (let index = firstToken; index < endToken; index++) {
      const token = all[index]!;
      if (token.kind === 'punctuation') {
        if (PARTING_MARKS.test(token.form)) parts = 1;
        if (QUOTATION_MARKS.test(token.form)) {
          if (open >= 0) markQuoted(quoted, open, tokens.length);
          open = open < 0 ? tokens.length : -1;
        }
        if (marks++ < MARKS_READ)
          gap = mix(gap, hashText(QUOTATION_MARKS.test(token.form) ? '"' : token.form));
        continue;
      }
      if (gap === NO_GAP && index > firstToken && all[index - 1]!.end === token.start)
        gap = hashText(text, token.start, token.start);
      let its = known.get(token.form);
      if (!its) {
        its = wordAtoms(token, words);
        known.set(token.form, its);
      }
      atoms.push(its);
      tokens.push(index);
      gaps.push(gap);
      parted.push(parts);
      parts = 0;
      quoted.push(open < 0 ? 0 : OPEN);
      gap = NO_GAP;
      marks = 0;
    }
    if (tokens.length > first) paragraphs.push(first);
  }
  paragraphs.push(tokens.length);
  return {
    tokens: Int32Array.from(tokens),
    atoms,
    gaps: Int32Array.from(gaps),
    quoted: Uint8Array.from(quoted),
    parted: Uint8Array.from(parted),
    paragraphs: Int32Array.from(paragraphs),
  };
}
