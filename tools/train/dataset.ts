import type { RowTable } from '../../src/nlp/model/row-table';
import { wordFeatures } from '../../src/nlp/names/features/word-features';
import { readWords, type WordSequence } from '../../src/nlp/names/features/word-sequence';
import { type Document, readDocument } from '../../src/nlp/text/document';
import type { Article } from './corpus';
import { FeatureIndex } from './feature-index';
import { type GoldLabels, goldLabels } from './gold-labels';

/** Articles ready for training: the features of word w are `features[starts[w] … starts[w + 1] - 1]`. */
export interface Dataset {
  readonly articles: readonly Article[];
  readonly documents: readonly Document[];
  readonly words: readonly WordSequence[];
  readonly gold: readonly GoldLabels[];
  /** First word of each article among all words, then their number. */
  readonly firstWords: Int32Array;
  readonly features: Int32Array;
  readonly starts: Float64Array;
  /** The hash of each feature. */
  readonly hashes: Int32Array;
}

/**
 * Extracts the features that occur at least `cutoff` times in the first `counted` articles (all, if it is not given);
 * others are left out.
 */
export function buildDataset(
  articles: readonly Article[],
  table: RowTable,
  cutoff: number,
  counted = articles.length,
): Dataset {
  const documents = articles.map((article) => readDocument(article.text));
  const words = documents.map((document) => readWords(document, table));
  const gold = articles.map((article, at) => goldLabels(documents[at]!, words[at]!, article.names));
  const firstWords = new Int32Array(articles.length + 1);
  words.forEach((sequence, at) => {
    firstWords[at + 1] = firstWords[at]! + sequence.tokens.length;
  });
  const index = new FeatureIndex();
  forEachWord(words.slice(0, counted), (list) => {
    for (const hash of list) {
      const feature = index.find(hash, true);
      index.counts[feature]!++;
    }
  });
  const { numbers, hashes } = keepCommon(index, cutoff);
  return { articles, documents, words, gold, firstWords, hashes, ...listFeatures(words, index, numbers) };
}

/** New numbers for the features that occur often enough, -1 for the others. */
function keepCommon(index: FeatureIndex, cutoff: number): { numbers: Int32Array; hashes: Int32Array } {
  const numbers = new Int32Array(index.size).fill(-1);
  const hashes = new Int32Array(index.size);
  let kept = 0;
  for (let feature = 0; feature < index.size; feature++) {
    if (index.counts[feature]! < cutoff) continue;
    hashes[kept] = index.hashes[feature]!;
    numbers[feature] = kept++;
  }
  return { numbers, hashes: hashes.slice(0, kept) };
}

function listFeatures(
  words: readonly WordSequence[],
  index: FeatureIndex,
  numbers: Int32Array,
): Pick<Dataset, 'features' | 'starts'> {
  const count = words.reduce((sum, sequence) => sum + sequence.tokens.length, 0);
  const starts = new Float64Array(count + 1);
  let features = new Int32Array(1 << 20);
  let size = 0;
  let word = 0;
  forEachWord(words, (list) => {
    if (size + list.length > features.length) {
      const grown = new Int32Array(2 * features.length);
      grown.set(features);
      features = grown;
    }
    for (const hash of list) {
      const found = index.find(hash, false);
      if (found >= 0 && numbers[found]! >= 0) features[size++] = numbers[found]!;
    }
    starts[++word] = size;
  });
  return { features: features.subarray(0, size), starts };
}

function forEachWord(sequences: readonly WordSequence[], use: (features: number[]) => void): void {
  const list: number[] = [];
  for (const words of sequences) {
    for (let paragraph = 0; paragraph + 1 < words.paragraphs.length; paragraph++) {
      const begin = words.paragraphs[paragraph]!;
      const end = words.paragraphs[paragraph + 1]!;
      for (let at = begin; at < end; at++) {
        wordFeatures(words, begin, end, at, list);
        use(list);
      }
    }
  }
}
