import { useRef, useState } from 'preact/hooks';
import type { Analysis, Span } from '../../nlp/types';
import { Card } from '../card/Card';
import { useTexts } from '../texts';
import { DEMONSTRATION } from './demonstration-text';
import { MarkedText } from './MarkedText';

interface Props {
  /** Of the demonstration text; null until it is there. */
  readonly analysis: Analysis | null;
  readonly marked: readonly string[];
}

/** The extension at work on a text of its own: marks, and the card of the name that the reader points at. */
export function Demonstration({ analysis, marked }: Props) {
  const t = useTexts();
  const [shown, setShown] = useState<{ id: string; mention: number } | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const reveal = ({ start }: Span): void =>
    whole.current?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: 'nearest' });
  const step = (direction: 1 | -1): void => {
    const mentions = analysis?.entities.find(({ id }) => id === shown?.id)?.mentions;
    if (!shown || !mentions) return;
    const mention = (shown.mention + direction + mentions.length) % mentions.length;
    setShown({ ...shown, mention });
    reveal(mentions[mention]!);
  };
  return (
    <div class="demonstration" ref={whole}>
      <MarkedText
        text={DEMONSTRATION}
        analysis={analysis}
        marked={marked}
        current={shown}
        onName={(id, mention) => setShown({ id, mention })}
      />
      <div class="demonstration-card">
        {analysis && shown ? (
          <Card
            analysis={analysis}
            text={DEMONSTRATION}
            entityId={shown.id}
            mention={shown.mention}
            onStep={step}
            onReveal={reveal}
            onClose={() => setShown(null)}
            t={t}
            direction="rtl"
          />
        ) : (
          <p class="demonstration-hint">{t('demonstration_hint')}</p>
        )}
      </div>
    </div>
  );
}
