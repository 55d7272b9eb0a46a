import { Icon, type IconName } from './Icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  /** For a button that stays down. */
  readonly isPressed?: boolean;
  onClick(): void;
}

/** A button that shows a drawing and says its label. */
export function IconButton({ icon, label, isPressed, onClick }: Props) {
  return (
    <button type="button" class="icon-button" title={label} aria-pressed={isPressed} onClick={onClick}>
      <Icon name={icon} />
      <span class="unseen">{label}</span>
    </button>
  );
}
