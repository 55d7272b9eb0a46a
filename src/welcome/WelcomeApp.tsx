import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../nlp/types';
import { MARK_KINDS } from '../platform/mark-kinds';
import { send } from '../platform/messages';
import { openOptions } from '../platform/open-options';
import { type Settings, saveSettings } from '../platform/settings';
import { ActivationChoice } from '../ui/ActivationChoice';
import { KIND_HEADING } from '../ui/kinds';
import { Demonstration } from '../ui/marked-text/Demonstration';
import { DEMONSTRATION } from '../ui/marked-text/demonstration-text';
import { Outcome, useOutcome } from '../ui/Outcome';
import { useTexts } from '../ui/texts';

/** The first page that a reader sees: the extension at work, what it can and cannot see, and how to rein it in. */
export function WelcomeApp({ initial }: { readonly initial: Settings }) {
  const t = useTexts();
  const [activation, setActivation] = useState(initial.activation);
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  const [outcome, tell] = useOutcome();
  useEffect(() => {
    // Without an answer the text stands there unmarked, and all that is said round it still holds.
    send('analyse', { text: DEMONSTRATION }).then(setAnalysis, () => undefined);
  }, []);
  return (
    <main class="document">
      <h1>{t('welcome_title')}</h1>
      <p class="lead">
        {t('welcome_lead')} {t('welcome_pin')}
      </p>
      <Demonstration analysis={analysis} marked={MARK_KINDS} />
      <ul class="legend">
        {MARK_KINDS.map((kind) => (
          <li key={kind}>
            <span class="kind" data-type={kind}>
              {t(kind === 'quote' ? 'quotation_marks' : KIND_HEADING[kind])}
            </span>
          </li>
        ))}
      </ul>
      <h2>{t('sees_heading')}</h2>
      <ul class="promises">
        <li>{t('sees_articles')}</li>
        <li>{t('sees_nothing_else')}</li>
        <li>{t('privacy_note')}</li>
        <li>{t('sees_not')}</li>
      </ul>
      <ActivationChoice
        activation={activation}
        onChange={(choice) => tell(saveSettings({ activation: choice }).then(() => setActivation(choice)))}
      />
      <p class="hint">{t('limit_hint')}</p>
      <button type="button" class="more" onClick={() => void openOptions()}>
        {t('options_open')}
      </button>
      <Outcome outcome={outcome} />
    </main>
  );
}
