import { useState } from 'preact/hooks';
import { useTexts } from './texts';

type Saving = 'saved' | 'save_failed' | null;

/** Whether the last change could be saved: the outcome, and what tells it of a saving. */
export function useOutcome(): [Saving, (saving: Promise<unknown>) => void] {
  const [outcome, setOutcome] = useState<Saving>(null);
  const tell = (saving: Promise<unknown>): void => {
    setOutcome(null);
    saving.then(
      () => setOutcome('saved'),
      () => setOutcome('save_failed'),
    );
  };
  return [outcome, tell];
}

export function Outcome({ outcome }: { readonly outcome: Saving }) {
  const t = useTexts();
  return (
    <p class="outcome" role="status">
      {outcome && t(outcome)}
    </p>
  );
}
