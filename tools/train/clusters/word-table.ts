import type { RowTable } from '../../../src/nlp/model/row-table';
import { hashText } from '../../../src/nlp/names/features/hash';
import { fillRowTable } from '../write-row-table';
import { clusterWords } from './cluster-words';
import { embedWords } from './embed-words';
import { readRawText } from './raw-text';

const LEAST_COUNT = 5;
/** The first entries of the vocabulary are no words. */
const FIRST_WORD = 2;
const EMBEDDING = {
  words: 60_000,
  contexts: 10_000,
  offsets: [-2, -1, 1, 2],
  dimensions: 64,
  powerRounds: 2,
};
const BRANCHES = [64, 8, 8];

/** The clusters of the commonest words of the raw text, as the model file holds them: two bytes a word. */
export function buildWordTable(say: (line: string) => void): RowTable {
  const text = readRawText(LEAST_COUNT, say);
  const vectors = embedWords(text, EMBEDDING, say);
  const codes = clusterWords(vectors, EMBEDDING.dimensions, BRANCHES);
  say(`${codes.length} words clustered`);
  const hashes = text.vocabulary.slice(FIRST_WORD, codes.length).map((word) => hashText(word));
  return fillRowTable(hashes, 2, new Float32Array(2).fill(1), (index) => {
    const code = codes[FIRST_WORD + index]!;
    return [code & 255, code >> 8];
  });
}
