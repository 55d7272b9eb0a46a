import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../texts';
import type { MessageKey } from '../translate';

interface Props {
  readonly heading: MessageKey;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A part of the list under its heading. */
export function Section({ heading, count, children }: Props) {
  const t = useTexts();
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section-heading" id={id}>
        {t(heading)} <span class="section-count">{t.number(count)}</span>
      </h2>
      {children}
    </section>
  );
}
