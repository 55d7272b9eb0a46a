import type { Analysis, Quote } from '../nlp/types';
import type { CountKey } from './translate';

/** Statements in the article's own words: who wants to quote needs those apart. */
export const isIndirect = ({ kind }: Quote): boolean => kind === 'indirect';

/** The analysis with what stands between quotation marks alone, as the page shows it unless the reader asks for more. */
export function withMarkedQuotes(analysis: Analysis): Analysis {
  return { ...analysis, quotes: analysis.quotes.filter((quote) => !isIndirect(quote)) };
}

/** What to count them as: quotations are only what stands between quotation marks. */
export const nounOf = (quotes: readonly Quote[]): CountKey =>
  quotes.some(isIndirect) ? 'statements' : 'quotations';
