import { bestLabels } from './crf/best-labels';
import { Lattice } from './crf/lattice';
import { addScores } from './crf/score-words';
import { wordFeatures } from './features/word-features';
import type { WordSequence } from './features/word-sequence';
import { LABEL_COUNT, OUTSIDE } from './labels';
import type { NameModel } from './name-model';
import { ArticleFeatures } from './second-pass/article-features';

/** The labels of all words of an article, and the scores that they come from. */
export interface LabelledWords {
  readonly labels: Uint8Array;
  /** A row of `LABEL_COUNT` a word. */
  readonly scores: Float32Array;
}

/**
 * Labels the words in two passes: first each paragraph by itself, then again with what the first pass found for the
 * same words elsewhere in the article («بلينكن» alone, behind «أنتوني بلينكن»).
 */
export function labelWords(words: WordSequence, model: NameModel): LabelledWords {
  const count = words.tokens.length;
  const scores = new Float32Array(count * LABEL_COUNT);
  const marginals = new Float32Array(count * LABEL_COUNT);
  const lattice = new Lattice();
  const features: number[] = [];
  eachParagraph(words, (begin, end) => {
    for (let at = begin; at < end; at++) {
      wordFeatures(words, begin, end, at, features);
      addScores(features, model.weights, scores, at * LABEL_COUNT);
    }
    lattice.sum(scores.subarray(begin * LABEL_COUNT), end - begin, model.transitions);
    lattice.marginals(end - begin, marginals.subarray(begin * LABEL_COUNT));
  });
  const article = new ArticleFeatures(words, marginals);
  const labels = new Uint8Array(count);
  eachParagraph(words, (begin, end) => {
    for (let at = begin; at < end; at++) {
      article.collect(begin, end, at, features);
      addScores(features, model.secondWeights, scores, at * LABEL_COUNT);
      scores[at * LABEL_COUNT + OUTSIDE]! -= model.outsideBias;
    }
    const own = scores.subarray(begin * LABEL_COUNT, end * LABEL_COUNT);
    labels.set(bestLabels(own, end - begin, model.secondTransitions), begin);
  });
  return { labels, scores };
}

export function eachParagraph({ paragraphs }: WordSequence, use: (begin: number, end: number) => void): void {
  for (let index = 0; index + 1 < paragraphs.length; index++) use(paragraphs[index]!, paragraphs[index + 1]!);
}
