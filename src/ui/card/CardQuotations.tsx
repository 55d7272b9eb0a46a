import { useState } from 'preact/hooks';
import type { Quote } from '../../nlp/types';
import { nounOf } from '../marked-quotes';
import { Phrase } from '../Phrase';
import { QuotationList } from '../QuotationList';
import { useTexts } from '../texts';
import type { CardProps } from './card-props';

const FIRST_QUOTATIONS = 2;

interface Props extends Pick<CardProps, 'text' | 'onReveal' | 'onCopy'> {
  readonly quotes: readonly Quote[];
}

/** What the one on the card is quoted with, each to go to and to copy with its source. */
export function CardQuotations({ quotes, text, onReveal, onCopy }: Props) {
  const t = useTexts();
  const [outcome, setOutcome] = useState<'copied' | 'copy_failed' | null>(null);
  const copy = (quote: Quote): void => {
    setOutcome(null);
    onCopy?.(quote).then(
      () => setOutcome('copied'),
      () => setOutcome('copy_failed'),
    );
  };
  return (
    <div class="card-quotations">
      <h3 class="card-heading">
        <bdi>{t.count(nounOf(quotes), quotes.length)}</bdi>
      </h3>
      <QuotationList
        quotes={quotes}
        text={text}
        first={FIRST_QUOTATIONS}
        onReveal={onReveal}
        onCopy={onCopy && copy}
      />
      <p class="card-outcome" role="status">
        {outcome && <Phrase>{t(outcome)}</Phrase>}
      </p>
    </div>
  );
}
