import { FeatureList, type LinearModel, scoreOf } from '../model/linear-model';
import type { QuoteContext } from './quote-context';
import { addQuoteFeatures } from './quote-features';

/** A word too many in the reader's list of quotations is worse than one too few: a little more than even chances. */
export const QUOTE_THRESHOLD = 0.55;

/** For each marked span of the article the probability that it is a quotation. */
export function classifyMarked(context: QuoteContext, judge: LinearModel): number[] {
  const list = new FeatureList();
  const probabilities: number[] = [];
  let previous: boolean | undefined;
  context.article.marked.forEach((_, index) => {
    addQuoteFeatures(list.clear(), context, index, previous);
    const probability = 1 / (1 + Math.exp(-scoreOf(judge, list)));
    probabilities.push(probability);
    previous = probability > QUOTE_THRESHOLD;
  });
  return probabilities;
}
