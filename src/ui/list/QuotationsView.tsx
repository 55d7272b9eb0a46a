import { useState } from 'preact/hooks';
import type { Analysis, Quote } from '../../nlp/types';
import type { Entry, Outline } from '../outline';
import { Quotation } from '../Quotation';
import { SOURCE_KINDS, type SourceKind, sourceKinds } from '../sources';
import { useTexts } from '../texts';
import type { Steps } from './use-steps';

const KIND_LABELS = {
  named: 'source_named',
  role: 'source_role',
  unnamed: 'source_unnamed',
  unknown: 'source_unknown',
} as const;

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
      <ol class="turns">
        {turns(quotes, outline.speakers).map(({ speaker, quotes: its }) => (
          <li key={its[0]!.start} class="turn">
            <Speaker speaker={speaker} />
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

interface Turn {
  readonly speaker: Entry | undefined;
  readonly quotes: Quote[];
}

/** Neighbouring quotations of one speaker, taken together. */
function turns(quotes: readonly Quote[], speakers: ReadonlyMap<Quote, Entry>): readonly Turn[] {
  const found: Turn[] = [];
  for (const quote of quotes) {
    const speaker = speakers.get(quote);
    const last = found.at(-1);
    if (last && last.speaker === speaker) last.quotes.push(quote);
    else found.push({ speaker, quotes: [quote] });
  }
  return found;
}

function Speaker({ speaker }: Pick<Turn, 'speaker'>) {
  const t = useTexts();
  if (!speaker) return <h2 class="turn-speaker turn-unknown">{t('speakerless_heading')}</h2>;
  return (
    <h2 class="turn-speaker">
      <bdi class="kind" data-type={speaker.type} lang="ar">
        {speaker.name}
      </bdi>
      {speaker.roles[0] && (
        <bdi class="turn-role" lang="ar">
          {speaker.roles[0]}
        </bdi>
      )}
    </h2>
  );
}

interface FilterProps {
  /** Of each quotation. */
  readonly kinds: readonly SourceKind[];
  readonly shown: SourceKind | null;
  onShow(kind: SourceKind | null): void;
}

/** How many quotations come from which kind of source; a press shows these alone. */
function SourceFilter({ kinds, shown, onShow }: FilterProps) {
  const t = useTexts();
  const counts = SOURCE_KINDS.map((kind) => [kind, kinds.filter((each) => each === kind).length] as const);
  return (
    <fieldset class="filter">
      <legend class="unseen">{t('source_filter')}</legend>
      {counts.map(
        ([kind, count]) =>
          count > 0 && (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={shown === kind}
              onClick={() => onShow(shown === kind ? null : kind)}
            >
              {t(KIND_LABELS[kind])} <span class="section-count">{t.number(count)}</span>
            </button>
          ),
      )}
    </fieldset>
  );
}
