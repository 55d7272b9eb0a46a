import { useState } from 'preact/hooks';
import type { Quote, Span } from '../nlp/types';
import { Quotation } from './Quotation';
import { useTexts } from './texts';

interface Props {
  readonly quotes: readonly Quote[];
  readonly text: string;
  /** How many are shown before the reader asks for the rest. */
  readonly first: number;
  onReveal(span: Span): void;
  /** Copies one with its source, where that can be done. */
  readonly onCopy?: ((quote: Quote) => void) | undefined;
}

/** Quotations in the order of the text: the first few, and the rest on demand. */
export function QuotationList({ quotes, text, first, onReveal, onCopy }: Props) {
  const t = useTexts();
  const [all, setAll] = useState(false);
  // A button that would show a single one more costs as much room as that one.
  const shown = all || quotes.length <= first + 1 ? quotes.length : first;
  return (
    <>
      <ul class="quotations">
        {quotes.slice(0, shown).map((quote) => (
          <li key={quote.start}>
            <Quotation
              quote={quote}
              text={text}
              onReveal={onReveal}
              onCopy={onCopy && (() => onCopy(quote))}
            />
          </li>
        ))}
      </ul>
      {quotes.length > first + 1 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          <bdi>{all ? t('fewer_quotations') : t.count('more_quotations', quotes.length - first)}</bdi>
        </button>
      )}
    </>
  );
}
