import { useId, useState } from 'preact/hooks';
import type { Span } from '../../nlp/types';
import type { Entry } from '../outline';
import { QuotationList } from '../QuotationList';
import { Stepper } from '../Stepper';
import { useTexts } from '../texts';

const FIRST_QUOTATIONS = 5;

interface Props {
  readonly entry: Entry;
  readonly text: string;
  /** Index of the mention that was shown last, or -1. */
  readonly at: number;
  onStep(direction: 1 | -1): void;
  onReveal(span: Span): void;
}

/** One line of the list: the name goes from mention to mention, the quotations unfold below. */
export function EntryRow({ entry, text, at, onStep, onReveal }: Props) {
  const t = useTexts();
  const { mentions, quotes } = entry;
  return (
    <li class="row" data-current={at >= 0}>
      <div class="row-line">
        <button type="button" class="row-name" onClick={() => onStep(1)}>
          <bdi class="kind" data-type={entry.type} lang="ar">
            {entry.name}
          </bdi>
        </button>
        {at >= 0 ? (
          <Stepper at={at} count={mentions.length} onStep={onStep} />
        ) : (
          <span class="row-count">{t.count('mentions', mentions.length)}</span>
        )}
      </div>
      {entry.roles.map((role) => (
        <p class="row-role" key={role}>
          <bdi lang="ar">{role}</bdi>
        </p>
      ))}
      {quotes.length > 0 && <RowQuotations entry={entry} text={text} onReveal={onReveal} />}
    </li>
  );
}

function RowQuotations({ entry, text, onReveal }: Pick<Props, 'entry' | 'text' | 'onReveal'>) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="row-unfold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t.count('quotations', entry.quotes.length)}
        <span class="unseen">
          {' '}
          <bdi lang="ar">{entry.name}</bdi>
        </span>
      </button>
      <div id={id} class="row-quotations" hidden={!open}>
        {open && (
          <QuotationList quotes={entry.quotes} text={text} first={FIRST_QUOTATIONS} onReveal={onReveal} />
        )}
      </div>
    </>
  );
}
