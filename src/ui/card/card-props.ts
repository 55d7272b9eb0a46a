import type { Analysis, Span } from '../../nlp/types';
import type { Translate } from '../translate';

export interface CardProps {
  readonly analysis: Analysis;
  /** The text that the offsets of the analysis point into. */
  readonly text: string;
  readonly entityId: string;
  /** Index into the mentions of the entity: the one that the reader rests on. */
  readonly mention: number;
  onStep(direction: 1 | -1): void;
  onReveal(span: Span): void;
  onClose(): void;
  readonly t: Translate;
  /** Of the page's text, which the card stands in. */
  readonly direction: 'rtl' | 'ltr';
}
