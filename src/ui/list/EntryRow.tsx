import { useMemo } from 'preact/hooks';
import type { Quote, Span } from '../../nlp/types';
import { ArticleWords } from '../ArticleWords';
import { doubtOf } from '../confidence';
import type { Entry } from '../outline';
import { Roles } from '../Roles';
import { Stepper } from '../Stepper';
import { useTexts } from '../texts';
import { RowQuotations } from './RowQuotations';
import { SkimStrip } from './SkimStrip';

interface Props {
  readonly entry: Entry;
  readonly text: string;
  /** Index of the mention that was shown last, or -1. */
  readonly at: number;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  onStep(entry: Entry, direction: 1 | -1): void;
  onReveal(span: Span): void;
  onCopy(quote: Quote, speaker: Entry): void;
}

/**
 * One line of the list: the name goes from mention to mention, the quotations unfold below. It is drawn anew only if
 * something of it has changed: a step in a list of 500 took 40 ms otherwise.
 */
export function EntryRow(props: Props) {
  const { entry, text, at, isStop, onStep, onReveal, onCopy } = props;
  return useMemo(() => <Row {...props} />, [entry, text, at, isStop, onStep, onReveal, onCopy]);
}

function Row({ entry, text, at, isStop, onStep, onReveal, onCopy }: Props) {
  const t = useTexts();
  const { mentions, quotes } = entry;
  const doubt = doubtOf(entry.confidence);
  return (
    <li class="row" data-current={at >= 0}>
      <div class="row-line">
        <button
          type="button"
          class="row-name"
          data-roving={entry.key}
          title={t('mention_next')}
          tabIndex={isStop ? 0 : -1}
          onClick={() => onStep(entry, 1)}
        >
          <ArticleWords class="kind" type={entry.type} words={entry.name} />
        </button>
        {doubt && <bdi class="doubt">{t(doubt)}</bdi>}
        <SkimStrip mentions={mentions} length={text.length} at={at} />
        {at >= 0 ? (
          <Stepper at={at} count={mentions.length} onStep={(direction) => onStep(entry, direction)} />
        ) : (
          <span class="row-count">{t.count('mentions', mentions.length)}</span>
        )}
      </div>
      {entry.roles.length > 0 && <Roles roles={entry.roles} />}
      {quotes.length > 0 && (
        <RowQuotations entry={entry} text={text} isStop={isStop} onReveal={onReveal} onCopy={onCopy} />
      )}
    </li>
  );
}
