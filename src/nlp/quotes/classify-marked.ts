import { FeatureList, type LinearModel, scoreOf } from '../model/linear-model';
import { SignRow } from '../model/sign-row';
import { type TreeModel, treeScore } from '../model/tree-model';
import type { QuoteContext } from './quote-context';
import { addQuoteFeatures } from './quote-features';
import { QUOTE_SIGNS, QuoteSigns } from './quote-signs';

/** A word too many in the reader's list of quotations is worse than one too few: a little more than even chances. */
export const QUOTE_THRESHOLD = 0.55;

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** The log-odds by a first judge that each marked span is a quotation, which reads one span after the other. */
export function firstScores(context: QuoteContext, judge: LinearModel): number[] {
  const list = new FeatureList();
  const scores: number[] = [];
  let previous: boolean | undefined;
  context.article.marked.forEach((_, index) => {
    addQuoteFeatures(list.clear(), context, index, previous);
    scores.push(scoreOf(judge, list));
    previous = sigmoid(scores.at(-1)!) > QUOTE_THRESHOLD;
  });
  return scores;
}

/** The signs of all marked spans, for the second judge. */
export function quoteSigns(context: QuoteContext, scores: readonly number[]): QuoteSigns {
  return new QuoteSigns(context, scores.map(sigmoid));
}

/**
 * For each marked span of the article the probability that it is a quotation: by a first judge, and by a second that
 * knows what the first thinks of all spans. Marks that the paragraph does not close are none: nobody can tell where
 * the words end (none of 48 such spans is annotated as a quotation).
 */
export function classifyMarked(context: QuoteContext, first: LinearModel, second: TreeModel): number[] {
  const scores = firstScores(context, first);
  const signs = quoteSigns(context, scores);
  const row = new SignRow(QUOTE_SIGNS);
  return context.article.marked.map(({ closed }, index) => {
    signs.read(index, row);
    return closed ? sigmoid(scores[index]! + treeScore(second, row.values)) : 0;
  });
}
