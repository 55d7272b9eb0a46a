import { Icon } from './Icon';
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
      <button type="button" class="icon-button" title={t('mention_previous')} onClick={() => onStep(-1)}>
        <Icon name="up" />
        <span class="unseen">{t('mention_previous')}</span>
      </button>
      <bdi class="stepper-position">{position}</bdi>
      <button type="button" class="icon-button" title={t('mention_next')} onClick={() => onStep(1)}>
        <Icon name="down" />
        <span class="unseen">{t('mention_next')}</span>
      </button>
    </span>
  );
}
