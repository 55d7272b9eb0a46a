import type { Analysis, Quote } from '../nlp/types';
import type { Translate } from './translate';

/** What a reader who quotes these words must know besides them; nothing where a name says them in full. */
export function quoteNotes(
  { kind, attribution }: Quote,
  analysis: Analysis | null,
  t: Translate,
): readonly string[] {
  const notes: string[] = [];
  if (kind !== 'direct') notes.push(t(kind === 'partial' ? 'quote_partial' : 'quote_indirect'));
  if (!attribution) return notes;
  const { reason, commitment, via } = attribution;
  if (reason === 'near') notes.push(t('quote_inferred'));
  if (commitment === 'doubted') notes.push(t('quote_doubted'));
  if (!via) return notes;
  // Words without a name («لما», «الموقع») would tell a reader nothing, and are the least sure of all.
  const medium = 'entity' in via && analysis?.entities.find(({ id }) => id === via.entity)?.name;
  notes.push(medium ? t('quote_via', medium) : t('quote_relayed'));
  return notes;
}
