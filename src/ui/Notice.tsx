interface Props {
  readonly title: string;
  readonly text?: string;
  /** Why it is so, for the curious. */
  readonly why?: { readonly label: string; readonly reasons: readonly string[] } | undefined;
  readonly action?: { readonly label: string; run(): void } | undefined;
}

/** Why there is no list, in words of its own, and what the reader can do about it. */
export function Notice({ title, text, why, action }: Props) {
  return (
    <div class="notice">
      <h2 class="notice-title">{title}</h2>
      {text && <p class="notice-text">{text}</p>}
      {action && (
        <button type="button" class="button" onClick={action.run}>
          {action.label}
        </button>
      )}
      {why && (
        <details class="notice-why">
          <summary>{why.label}</summary>
          <ul>
            {why.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
