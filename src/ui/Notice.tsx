interface Props {
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; run(): void } | undefined;
}

/** Why there is no list, in words of its own, and what the reader can do about it. */
export function Notice({ title, text, action }: Props) {
  return (
    <div class="notice">
      <h2 class="notice-title">{title}</h2>
      {text && <p class="notice-text">{text}</p>}
      {action && (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
