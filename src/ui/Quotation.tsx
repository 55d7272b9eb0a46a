import type { Quote, Span } from '../nlp/types';
import { IconButton } from './IconButton';
import { quoteText } from './quote-text';
import { useTexts } from './texts';
import type { MessageKey } from './translate';

interface Props {
  readonly quote: Quote;
  readonly text: string;
  onReveal(span: Span): void;
  /** Copies it with its source, where that can be done. */
  readonly onCopy?: (() => void) | undefined;
}

/** What a reader who quotes it must know besides the words. */
function notesOn({ kind, attribution }: Quote): MessageKey[] {
  const notes: MessageKey[] = [];
  if (kind !== 'direct') notes.push(kind === 'partial' ? 'quote_partial' : 'quote_indirect');
  if (attribution?.reason === 'near') notes.push('quote_inferred');
  if (attribution?.commitment === 'doubted') notes.push('quote_doubted');
  if (attribution?.via) notes.push('quote_relayed');
  return notes;
}

/** The words of a quotation; a click shows them in the page. */
export function Quotation({ quote, text, onReveal, onCopy }: Props) {
  const t = useTexts();
  const notes = notesOn(quote);
  return (
    <blockquote class="quotation" lang="ar" dir="auto">
      <button type="button" class="quotation-words" onClick={() => onReveal(quote)}>
        {quoteText(text, quote)}
      </button>
      {notes.length > 0 && <bdi class="quotation-kind">{notes.map((note) => t(note)).join(' · ')}</bdi>}
      {onCopy && <IconButton icon="copy" label={t('quote_copy')} onClick={onCopy} />}
    </blockquote>
  );
}
