import { useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { Phrase } from '../Phrase';
import { useTexts } from '../texts';
import type { CardPin, CardPlace } from './card-props';

/** How far a key moves the card, in pixels; with Shift, for fine work, and without. */
const STEP = 24;
const FINE_STEP = 4;

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const PERCENT = 100;

/** Moves a pinned card by the arrow keys, and says where it is then; a pointer drags it by this too. */
export function MoveHandle({ onMove }: Pick<CardPin, 'onMove'>) {
  const t = useTexts();
  const [place, setPlace] = useState<CardPlace | null>(null);
  const percent = (share: number): string => t.number(Math.round(PERCENT * share));
  const move = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (!direction) return;
    // The page must neither scroll nor take the key for one of its own.
    event.preventDefault();
    event.stopPropagation();
    const step = event.shiftKey ? FINE_STEP : STEP;
    setPlace(onMove(direction[0] * step, direction[1] * step));
  };
  return (
    <>
      <button type="button" class="icon-button" data-handle title={t('move')} onKeyDown={move}>
        <Icon name="move" />
        <span class="unseen">{t('move')}</span>
      </button>
      <span class="unseen" role="status">
        {place && <Phrase>{t('moved', percent(place.fromLeft), percent(place.fromTop))}</Phrase>}
      </span>
    </>
  );
}
