import { useContext } from 'preact/hooks';
import type { Quote, Span } from '../nlp/types';
import { Analysed } from './analysed';
import { directionOf } from './direction';
import { IconButton } from './IconButton';
import { quoteNotes } from './quote-notes';
import { quoteText } from './quote-text';
import { useTexts } from './texts';

interface Props {
  readonly quote: Quote;
  readonly text: string;
  onReveal(span: Span): void;
  /** Copies it with its source, where that can be done. */
  readonly onCopy?: (() => void) | undefined;
}

/** The words of a quotation; a click shows them in the page. Those that are nobody's very words look otherwise. */
export function Quotation({ quote, text, onReveal, onCopy }: Props) {
  const t = useTexts();
  const notes = quoteNotes(quote, useContext(Analysed), t);
  const words = quoteText(text, quote);
  return (
    <blockquote class="quotation" data-kind={quote.kind} lang="ar" dir={directionOf(words)}>
      <button type="button" class="quotation-words" title={t('quote_show')} onClick={() => onReveal(quote)}>
        {words}
      </button>
      {notes.length > 0 && <bdi class="quotation-kind">{notes.join(' · ')}</bdi>}
      {onCopy && <IconButton icon="copy" label={t('quote_copy')} onClick={onCopy} />}
    </blockquote>
  );
}
