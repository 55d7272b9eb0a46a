import type { Quote, Span } from '../nlp/types';
import { IconButton } from './IconButton';
import { quoteText } from './quote-text';
import { useTexts } from './texts';

interface Props {
  readonly quote: Quote;
  readonly text: string;
  onReveal(span: Span): void;
  /** Copies it with its source, where that can be done. */
  readonly onCopy?: (() => void) | undefined;
}

/** The words of a quotation; a click shows them in the page. */
export function Quotation({ quote, text, onReveal, onCopy }: Props) {
  const t = useTexts();
  return (
    <blockquote class="quotation" lang="ar" dir="auto">
      <button type="button" class="quotation-words" onClick={() => onReveal(quote)}>
        {quoteText(text, quote)}
      </button>
      {quote.kind !== 'direct' && (
        <bdi class="quotation-kind">{t(quote.kind === 'partial' ? 'quote_partial' : 'quote_indirect')}</bdi>
      )}
      {onCopy && <IconButton icon="copy" label={t('quote_copy')} onClick={onCopy} />}
    </blockquote>
  );
}
