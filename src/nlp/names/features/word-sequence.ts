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
  /** 1 where the word stands in quotation marks. */
  readonly quoted: Uint8Array;
  /** First word of each paragraph, then the number of words. */
  readonly paragraphs: Int32Array;
}

const NO_GAP = hashText(' ');
const QUOTATION_MARKS = /["“”„«»‟″]/;
/** More marks than this between two words tell nothing more. */
const MARKS_READ = 3;

export function readWords(document: Document, words: RowTable): WordSequence {
  const { tokens: all, text } = document;
  const tokens: number[] = [];
  const gaps: number[] = [];
  const quoted: number[] = [];
  const paragraphs: number[] = [];
  const atoms: WordAtoms[] = [];
  const known = new Map<string, WordAtoms>();
  for (const { firstToken, endToken } of document.paragraphs) {
    const first = tokens.length;
    let gap = NO_GAP;
    let marks = 0;
    let open = 0;
    for (let index = firstToken; index < endToken; index++) {
      const token = all[index]!;
      if (token.kind === 'punctuation') {
        if (QUOTATION_MARKS.test(token.form)) open ^= 1;
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
      quoted.push(open);
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
    paragraphs: Int32Array.from(paragraphs),
  };
}
