import { useEffect, useState } from 'preact/hooks';
import { ACTIVATIONS, MARK_KINDS, type Settings, saveSettings, watchSettings } from '../platform/settings';
import { switchSite } from '../platform/sites';
import { useTexts } from '../ui/texts';
import { CheckList } from './CheckList';
import { SiteList } from './SiteList';

const ACTIVATION_LABELS = {
  automatic: ['activation_automatic', 'activation_automatic_hint'],
  click: ['activation_click', 'activation_click_hint'],
} as const;

const KIND_LABELS = {
  PER: 'people_heading',
  ORG: 'organisations_heading',
  LOC: 'places_heading',
  MISC: 'other_names_heading',
  quote: 'quotation_marks',
} as const;

/** The settings. Each change is saved at once; what cannot be saved is shown as it was. */
export function OptionsApp({ initial }: { readonly initial: Settings }) {
  const t = useTexts();
  const [settings, setSettings] = useState(initial);
  const [outcome, setOutcome] = useState<'saved' | 'save_failed' | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    watchSettings(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);

  const tell = (saving: Promise<void>): void => {
    setOutcome(null);
    saving.then(
      () => setOutcome('saved'),
      () => {
        setOutcome('save_failed');
        // A new object, so that a box that was just ticked is drawn again as it is saved.
        setSettings((saved) => ({ ...saved }));
      },
    );
  };
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      <CheckList
        heading={t('activation_heading')}
        type="radio"
        items={ACTIVATIONS.map((value) => {
          const [label, hint] = ACTIVATION_LABELS[value];
          return { value, label: t(label), hint: t(hint), checked: settings.activation === value };
        })}
        onChange={(activation) => tell(saveSettings({ activation }))}
      />
      <CheckList
        heading={t('kinds_heading')}
        hint={t('kinds_hint')}
        type="checkbox"
        items={MARK_KINDS.map((value) => ({
          value,
          label: t(KIND_LABELS[value]),
          kind: value,
          checked: settings.kinds.includes(value),
        }))}
        onChange={(kind, on) =>
          tell(
            saveSettings({ kinds: MARK_KINDS.filter((k) => (k === kind ? on : settings.kinds.includes(k))) }),
          )
        }
      />
      <SiteList sites={settings.sitesOff} onRemove={(site) => tell(switchSite(site, true))} />
      <p class="privacy">{t('privacy_note')}</p>
      <p class="outcome" role="status" data-outcome={outcome}>
        {outcome && t(outcome)}
      </p>
    </main>
  );
}
