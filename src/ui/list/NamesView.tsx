import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Quote } from '../../nlp/types';
import { KIND_HEADING, KIND_ORDER } from '../kinds';
import type { Entry, Outline } from '../outline';
import { QuotationList } from '../QuotationList';
import { useTexts } from '../texts';
import { arrange, type Order } from './arrange';
import { EntryRow } from './EntryRow';
import { ListTools } from './ListTools';
import { Section } from './Section';
import { useRoving } from './use-roving';
import type { Steps } from './use-steps';

const FIRST_SPEAKERLESS = 3;

interface Props {
  readonly outline: Outline;
  readonly text: string;
  readonly steps: Steps;
  readonly choice: ComponentChildren;
  onCopy(quote: Quote, speaker: Entry | undefined): void;
}

/** Everybody and everything that is named, kind by kind. */
export function NamesView({ outline: { entries, speakerless }, text, steps, choice, onCopy }: Props) {
  const t = useTexts();
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('first');
  const sections = useMemo(
    () =>
      KIND_ORDER.map((type) => ({ type, found: arrange(entries[type], search, order) })).filter(
        ({ found }) => found.length > 0,
      ),
    [entries, search, order],
  );
  const roving = useRoving(sections.flatMap(({ found }) => found.map(({ key }) => key)));
  return (
    <>
      <ListTools search={search} order={order} onSearch={setSearch} onOrder={setOrder} />
      {choice}
      <p class="nothing-found" role="status">
        {sections.length === 0 && (search === '' ? t('no_names') : t('search_nothing', search))}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the rows inside bubble up to here */}
      <div onKeyDown={roving.onKeyDown} onFocusIn={roving.onFocusIn}>
        {sections.map(({ type, found }) => (
          <Section key={type} heading={KIND_HEADING[type]} count={found.length}>
            <ul class="rows">
              {found.map((entry) => (
                <EntryRow
                  key={entry.key}
                  entry={entry}
                  text={text}
                  at={steps.current?.key === entry.key ? steps.current.at : -1}
                  isStop={roving.isStop(entry.key)}
                  onStep={steps.step}
                  onReveal={steps.reveal}
                  onCopy={onCopy}
                />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      {speakerless.length > 0 && search === '' && (
        <Section heading="speakerless_heading" count={speakerless.length}>
          <QuotationList
            quotes={speakerless}
            text={text}
            first={FIRST_SPEAKERLESS}
            onReveal={steps.reveal}
            onCopy={(quote) => onCopy(quote, undefined)}
          />
        </Section>
      )}
    </>
  );
}
