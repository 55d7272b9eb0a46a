import { useState } from 'preact/hooks';
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
  const [lit, setLit] = useState<Span | null>(null);
  const mentionsOf = (id: string): readonly Span[] =>
    analysis?.entities.find((entity) => entity.id === id)?.mentions ?? [];
  const show = (id: string, mention: number): void => {
    setShown({ id, mention });
    setLit(mentionsOf(id)[mention] ?? null);
  };
  const step = (direction: 1 | -1): void => {
    const count = shown ? mentionsOf(shown.id).length : 0;
    if (shown && count > 0) show(shown.id, (shown.mention + direction + count) % count);
  };
  return (
    <div class="demonstration">
      <MarkedText text={DEMONSTRATION} analysis={analysis} marked={marked} lit={lit} onName={show} />
      <div class="demonstration-card">
        {analysis && shown ? (
          <Card
            analysis={analysis}
            text={DEMONSTRATION}
            entityId={shown.id}
            mention={shown.mention}
            onStep={step}
            onReveal={setLit}
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
