import { useEffect, useRef } from 'preact/hooks';
import { KIND_LABEL } from '../kinds';
import { Phrase } from '../Phrase';
import { useTexts } from '../texts';
import type { CorrectedName } from './card-props';

/** Says what the reader has just corrected, takes it back, or lets it hold on all pages. */
export function Corrected({ name, to, onUndo, onEverywhere }: CorrectedName & { readonly name: string }) {
  const t = useTexts();
  const back = useRef<HTMLButtonElement>(null);
  // It stands where the buttons were that the reader pressed, and a keyboard goes on from here.
  useEffect(() => back.current?.focus(), []);
  return (
    <div class="card-corrected">
      <p role="status">
        <Phrase>
          {to === null ? t('corrected_no_name', name) : t('corrected_kind', name, t(KIND_LABEL[to]))}{' '}
          {t(onEverywhere ? 'corrected_here' : 'corrected_everywhere')}
        </Phrase>
      </p>
      <button type="button" class="more" ref={back} onClick={onUndo}>
        <Phrase>{t('undo')}</Phrase>
      </button>
      {onEverywhere && (
        <button type="button" class="more" onClick={onEverywhere}>
          <Phrase>{t('correct_everywhere')}</Phrase>
        </button>
      )}
    </div>
  );
}
