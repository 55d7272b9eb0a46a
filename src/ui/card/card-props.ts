import type { Analysis, EntityType, Quote, Span } from '../../nlp/types';
import type { Translate } from '../translate';

/** Where a card stands: 0 at the left or the top of the window, 1 at the right or the bottom. */
export interface CardPlace {
  readonly fromLeft: number;
  readonly fromTop: number;
}

/** A pinned card stays until it is closed, and can be moved out of the way. */
export interface CardPin {
  readonly isPinned: boolean;
  onPin(isPinned: boolean): void;
  /** The reader moves the card by so many pixels, by pointer or keys. Answers where it is then. */
  onMove(x: number, y: number): CardPlace;
}

/** What the reader has just said of a name. */
export interface CorrectedName {
  /** The kind that it is; null: it is no name. */
  readonly to: EntityType | null;
  onUndo(): void;
  /** Lets it hold on all pages; absent where it does. */
  onEverywhere?(): void;
}

export interface CardProps {
  readonly analysis: Analysis;
  /** The text that the offsets of the analysis point into. */
  readonly text: string;
  readonly entityId: string;
  /** Whether statements without quotation marks are among what is said. */
  readonly indirect?: boolean;
  /** Index into the mentions of the entity: the one that the reader rests on. */
  readonly mention: number;
  onStep(direction: 1 | -1): void;
  onReveal(span: Span): void;
  onClose(): void;
  /** Copies a quotation with its source; absent where it has none. Rejects if the browser does not allow it. */
  readonly onCopy?: ((quote: Quote) => Promise<void>) | undefined;
  /** The reader says of which kind the entity is, or (null) that it is no name; absent where nobody remembers it. */
  onCorrect?(to: EntityType | null): void;
  /** What the reader has just said of it, with the way back: shown instead of the reasons. */
  readonly corrected?: CorrectedName | undefined;
  /** Absent where the card stays in its place anyway. */
  readonly pin?: CardPin;
  readonly t: Translate;
  /** Of the page's text, which the card stands in. */
  readonly direction: 'rtl' | 'ltr';
}
