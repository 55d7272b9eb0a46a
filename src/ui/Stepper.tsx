import { IconButton } from './IconButton';
import { useTexts } from './texts';

interface Props {
  /** Index of the mention that is shown, or -1 before the first step. */
  readonly at: number;
  readonly count: number;
  onStep(direction: 1 | -1): void;
}

/** «٢ من ٩» between an arrow up and an arrow down: mentions lie above and below each other in either direction. */
export function Stepper({ at, count, onStep }: Props) {
  const t = useTexts();
  const position =
    at < 0 ? t.count('mentions', count) : t('mention_position', t.number(at + 1), t.number(count));
  return (
    <span class="stepper">
      <IconButton icon="up" label={t('mention_previous')} onClick={() => onStep(-1)} />
      <bdi class="stepper-position">{position}</bdi>
      <IconButton icon="down" label={t('mention_next')} onClick={() => onStep(1)} />
    </span>
  );
}
