import type { Quote } from '../../nlp/types';
import type { Entry } from '../outline';

export interface Turn {
  readonly speaker: Entry | undefined;
  readonly quotes: Quote[];
}

/** Neighbouring quotations of one speaker, taken together. */
export function groupTurns(quotes: readonly Quote[], speakers: ReadonlyMap<Quote, Entry>): readonly Turn[] {
  const found: Turn[] = [];
  for (const quote of quotes) {
    const speaker = speakers.get(quote);
    const last = found.at(-1);
    if (last && last.speaker === speaker) last.quotes.push(quote);
    else found.push({ speaker, quotes: [quote] });
  }
  return found;
}
