import { useState } from 'preact/hooks';
import type { Analysis, Quote } from '../../nlp/types';
import type { Entry, Outline } from '../outline';
import { Quotation } from '../Quotation';
import { type SourceKind, sourceKinds } from '../source-kinds';
import { useTexts } from '../texts';
import { groupTurns } from './group-turns';
import { SourceFilter } from './SourceFilter';
import { TurnHeading } from './TurnHeading';
import type { Steps } from './use-steps';

interface Props {
  readonly analysis: Analysis;
  readonly outline: Outline;
  readonly text: string;
  readonly steps: Steps;
  /** Whether statements without quotation marks are among them; null where the article has none. */
  readonly indirect: boolean | null;
  onIndirect(shown: boolean): void;
  onCopy(quote: Quote, speaker: Entry | undefined): void;
}

/** All quotations in the order of the article, each turn under the one who speaks. */
export function QuotationsView({ analysis, outline, text, steps, indirect, onIndirect, onCopy }: Props) {
  const t = useTexts();
  const [shown, setShown] = useState<SourceKind | null>(null);
  const kindOf = sourceKinds(analysis);
  const quotes = analysis.quotes.filter((quote) => shown === null || kindOf(quote) === shown);
  return (
    <>
      <SourceFilter kinds={analysis.quotes.map(kindOf)} shown={shown} onShow={setShown} />
      {indirect !== null && (
        <label class="choice">
          <input
            type="checkbox"
            checked={indirect}
            onChange={(event) => onIndirect(event.currentTarget.checked)}
          />
          {t('indirect_too')}
        </label>
      )}
      <p class="nothing-found" role="status">
        {quotes.length === 0 && t('no_quotations')}
      </p>
      <ol class="turns">
        {groupTurns(quotes, outline.speakers).map(({ speaker, quotes: its }) => (
          <li key={its[0]!.start} class="turn">
            <TurnHeading speaker={speaker} />
            {its.map((quote) => (
              <Quotation
                key={quote.start}
                quote={quote}
                text={text}
                onReveal={steps.reveal}
                onCopy={() => onCopy(quote, speaker)}
              />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
