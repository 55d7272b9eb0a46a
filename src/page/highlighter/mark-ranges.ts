import type { Analysis, Span } from '../../nlp/types';
import type { PageText } from '../page-text';
import { HIGHLIGHT_KINDS, type HighlightKind } from './highlight-names';
import type { MarkRanges } from './registry-marks';

/** Making the ranges of so many names takes about 3 ms. */
const SPANS_PER_STEP = 500;

/**
 * The ranges to paint, by kind. Role phrases are not marked: they would cover whole lines. Statements reported without marks
 * are a kind of their own, since the reader would take a tint for quotation marks. Yields every few milliseconds.
 */
export function* markRanges(pageText: PageText, analysis: Analysis): Generator<void, MarkRanges> {
  const ranges = new Map<HighlightKind, StaticRange[]>(HIGHLIGHT_KINDS.map((kind) => [kind, []]));
  let spans = 0;
  for (const { kind, span } of markedSpans(analysis)) {
    if (++spans % SPANS_PER_STEP === 0) yield;
    ranges.get(kind)?.push(...pageText.rangesOf(span));
  }
  return ranges;
}

function* markedSpans({ entities, quotes }: Analysis): Generator<{ kind: HighlightKind; span: Span }> {
  for (const { type, mentions } of entities)
    for (const mention of mentions) if (mention.kind === 'name') yield { kind: type, span: mention };
  for (const quote of quotes) yield { kind: quote.kind === 'indirect' ? 'indirect' : 'quote', span: quote };
}
