interface Props {
  readonly on: boolean;
  /** What is switched, for those who cannot see what stands beside it. */
  readonly label: string;
  onChange(on: boolean): void;
}

/** A switch is a checkbox that takes effect at once. */
export function Switch({ on, label, onChange }: Props) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      checked={on}
      aria-checked={on}
      aria-label={label}
      title={label}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
