import { useId, useState } from 'preact/hooks';
import type { Quote, Span } from '../../nlp/types';
import { ArticleWords } from '../ArticleWords';
import { nounOf } from '../marked-quotes';
import type { Entry } from '../outline';
import { QuotationList } from '../QuotationList';
import { useTexts } from '../texts';

const FIRST_QUOTATIONS = 5;

interface Props {
  readonly entry: Entry;
  readonly text: string;
  /** Whether Tab stops at the row. */
  readonly isStop: boolean;
  onReveal(span: Span): void;
  onCopy(quote: Quote, speaker: Entry): void;
}

/** The quotations of an entry, folded until they are asked for. */
export function RowQuotations({ entry, text, isStop, onReveal, onCopy }: Props) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="row-unfold"
        tabIndex={isStop || open ? 0 : -1}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t.count(nounOf(entry.quotes), entry.quotes.length)}
        <span class="unseen">
          {' '}
          <ArticleWords words={entry.name} />
        </span>
      </button>
      <div id={id} class="row-quotations" hidden={!open}>
        {open && (
          <QuotationList
            quotes={entry.quotes}
            text={text}
            first={FIRST_QUOTATIONS}
            onReveal={onReveal}
            onCopy={(quote) => onCopy(quote, entry)}
          />
        )}
      </div>
    </>
  );
}
