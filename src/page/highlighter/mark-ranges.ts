import type { Analysis } from '../../nlp/types';
import type { PageText } from '../page-text';
import { MARK_KINDS, type MarkKind } from './mark-names';

/**
 * The ranges to paint, by kind. Role phrases are not marked: they would cover whole lines. Statements reported without
 * marks are not either, since the reader would take the tint for quotation marks.
 */
export function markRanges(pageText: PageText, analysis: Analysis): Map<MarkKind, StaticRange[]> {
  const ranges = new Map<MarkKind, StaticRange[]>(MARK_KINDS.map((kind) => [kind, []]));
  for (const { type, mentions } of analysis.entities)
    for (const mention of mentions)
      if (mention.kind === 'name') ranges.get(type)?.push(...pageText.rangesOf(mention));
  for (const quote of analysis.quotes)
    if (quote.kind !== 'indirect') ranges.get('quote')?.push(...pageText.rangesOf(quote));
  return ranges;
}
