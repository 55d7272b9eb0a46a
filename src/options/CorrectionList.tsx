import { useEffect, useState } from 'preact/hooks';
import {
  type Correction,
  readCorrections,
  removeCorrection,
  watchCorrections,
} from '../platform/corrections';
import { KIND_LABEL } from '../ui/kinds';
import { useTexts } from '../ui/texts';

/** What the reader said of names on their cards, the latest first; here it can be forgotten. */
export function CorrectionList({ onSave }: { onSave(saving: Promise<void>): void }) {
  const t = useTexts();
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    watchCorrections(setCorrections, leaving.signal);
    void readCorrections().then((read) => leaving.signal.aborted || setCorrections(read));
    return () => leaving.abort();
  }, []);
  return (
    <section class="group" aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{t('corrections_heading')}</h2>
      {corrections.length === 0 && <p class="hint">{t('corrections_empty')}</p>}
      <ul class="lines">
        {corrections.toReversed().map((correction) => (
          <li key={`${correction.from} ${correction.name} ${correction.page}`}>
            <span>
              <bdi lang="ar">{correction.name}</bdi>{' '}
              <bdi class="hint">
                {t(correction.to === null ? 'correct_no_name' : KIND_LABEL[correction.to])} ·{' '}
                {t(correction.page === undefined ? 'correction_everywhere' : 'correction_here')}
              </bdi>
            </span>
            <button
              type="button"
              class="more"
              aria-label={t('correction_remove_label', correction.name)}
              onClick={() => onSave(removeCorrection(correction))}
            >
              {t('site_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
