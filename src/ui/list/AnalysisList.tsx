import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Analysis, Span } from '../../nlp/types';
import { KIND_HEADING, KIND_ORDER } from '../kinds';
import { type Entry, outline } from '../outline';
import { QuotationList } from '../QuotationList';
import { useTexts } from '../texts';
import type { MessageKey } from '../translate';
import { EntryRow } from './EntryRow';
import { useSteps } from './use-steps';

const FIRST_SPEAKERLESS = 3;

interface Props {
  readonly analysis: Analysis;
  readonly text: string;
  /** Shows these words in the page. Answers whether they are still there. */
  onReveal(span: Span): Promise<boolean>;
}

/** The list of who is mentioned and who said what: also the way to the marks for those who do not see them. */
export function AnalysisList({ analysis, text, onReveal }: Props) {
  const t = useTexts();
  const { entries, speakerless } = useMemo(() => outline(analysis), [analysis]);
  const { current, step, reveal, announcement } = useSteps(onReveal);
  const row = (entry: Entry) => (
    <EntryRow
      key={entry.key}
      entry={entry}
      text={text}
      at={current?.key === entry.key ? current.at : -1}
      onStep={(direction) => step(entry, direction)}
      onReveal={reveal}
    />
  );
  return (
    <>
      {KIND_ORDER.filter((type) => entries[type].length > 0).map((type) => (
        <Section key={type} heading={KIND_HEADING[type]} count={entries[type].length}>
          <ul class="rows">{entries[type].map(row)}</ul>
        </Section>
      ))}
      {speakerless.length > 0 && (
        <Section heading="speakerless_heading" count={speakerless.length}>
          <QuotationList quotes={speakerless} text={text} first={FIRST_SPEAKERLESS} onReveal={reveal} />
        </Section>
      )}
      <p class="unseen" aria-live="polite">
        {announcement && t(...announcement)}
      </p>
    </>
  );
}

interface SectionProps {
  readonly heading: MessageKey;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Section({ heading, count, children }: SectionProps) {
  const t = useTexts();
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-heading" id={id}>
        {t(heading)} <span class="section-count">{t.number(count)}</span>
      </h2>
      {children}
    </section>
  );
}
