import { findSlot, type RowTable } from '../../model/row-table';
import { hashText } from './hash';

/** What the word table knows of a word. */
export interface WordKnowledge {
  /** Coarse, middle, fine; 0 for a word without. */
  readonly clusters: Int32Array;
  /** What name lists say of it: bits, see `tools/train/clusters/name-lists.ts`. 0 for a word in none. */
  readonly listed: number;
}

/** A row: the code of the clusters (low byte first), the lists. */
export const WORD_ROW = { code: 0, listed: 2, width: 3 } as const;
/** The code of a word that stands in a name list only. */
export const NO_CLUSTER = 0xffff;
/** A code is 6 bits of a coarse cluster, 3 of a finer one in it, 3 of the finest. */
const LEVEL_SHIFTS = [6, 3, 0];

const UNKNOWN: WordKnowledge = { clusters: new Int32Array(LEVEL_SHIFTS.length), listed: 0 };

export function knowledgeOf(folded: string, words: RowTable): WordKnowledge {
  const slot = findSlot(words, hashText(folded));
  if (slot < 0) return UNKNOWN;
  const row = slot * words.width;
  const byte = (column: number): number => words.rows[row + column]! & 255;
  const code = byte(WORD_ROW.code) + 256 * byte(WORD_ROW.code + 1);
  const clusters = new Int32Array(LEVEL_SHIFTS.length);
  if (code !== NO_CLUSTER)
    for (let level = 0; level < clusters.length; level++)
      clusters[level] = 1 + (code >> LEVEL_SHIFTS[level]!);
  return { clusters, listed: byte(WORD_ROW.listed) };
}
