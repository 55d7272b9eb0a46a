import type { RowTable } from '../../../src/nlp/model/row-table';
import { hashText } from '../../../src/nlp/names/features/hash';
import { NO_CLUSTER, WORD_ROW } from '../../../src/nlp/names/features/word-knowledge';
import { fillRowTable } from '../write-row-table';
import { clusterWords } from './cluster-words';
import { embedWords } from './embed-words';
import { LISTED_ALONE, readNameLists } from './name-lists';
import { readRawText } from './raw-text';

const LEAST_COUNT = 5;
/** The first entries of the vocabulary are no words. */
const FIRST_WORD = 2;
const EMBEDDING = {
  words: 118_000,
  contexts: 10_000,
  offsets: [-2, -1, 1, 2],
  dimensions: 100,
  powerRounds: 4,
};
const BRANCHES = [64, 8, 8];

/**
 * What the model file tells of words: two bytes for the cluster of the commonest words of the raw text, one for what
 * name lists say. The likelier names of the lists are in it too where the raw text lacks them.
 */
export function buildWordTable(say: (line: string) => void): RowTable {
  const text = readRawText(LEAST_COUNT, say);
  const vectors = embedWords(text, EMBEDDING, say);
  const codes = clusterWords(vectors, EMBEDDING.dimensions, BRANCHES).subarray(FIRST_WORD);
  say(`${codes.length} words clustered`);
  const lists = readNameLists();
  const clustered = text.vocabulary.slice(FIRST_WORD, FIRST_WORD + codes.length);
  const known = new Set(clustered);
  const others = [...lists]
    .filter(([word, bits]) => !known.has(word) && bits & LISTED_ALONE)
    .map(([word]) => word);
  const words = [...clustered, ...others];
  say(`${others.length} more words from lists`);
  return fillRowTable(
    words.map((word) => hashText(word)),
    WORD_ROW.width,
    new Float32Array(WORD_ROW.width).fill(1),
    (index) => {
      const code = codes[index] ?? NO_CLUSTER;
      return [code & 255, code >> 8, lists.get(words[index]!) ?? 0];
    },
  );
}
