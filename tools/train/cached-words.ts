import { type RowTable, readRowTable, writeRowTable } from '../../src/nlp/model/row-table';
import { cached, say } from './cache';
import { buildWordTable } from './clusters/word-table';

/** Clusters and lists of words: from the cache, or made from the raw text. */
export function cachedWords(): RowTable {
  return readRowTable(cached('words.bin', () => writeRowTable(buildWordTable(say))));
}
