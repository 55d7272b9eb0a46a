import { useEffect, useState } from 'preact/hooks';
import { areSettingsDamaged, type Settings, saveSettings, watchSettings } from '../platform/settings';
import { siteListOf, switchSite } from '../platform/sites';
import { ActivationChoice } from '../ui/ActivationChoice';
import { CertaintyChoice } from '../ui/CertaintyChoice';
import { HoverChoice } from '../ui/HoverChoice';
import { LanguageChoice } from '../ui/LanguageChoice';
import { Outcome, useOutcome } from '../ui/Outcome';
import { TextSizeChoice } from '../ui/TextSizeChoice';
import { useTexts } from '../ui/texts';
import { CorrectionList } from './CorrectionList';
import { MarkSettings } from './MarkSettings';
import { SettingsFile } from './SettingsFile';
import { ShortcutList } from './ShortcutList';
import { SiteList } from './SiteList';
import { useDemonstration } from './use-demonstration';

/** The settings. Each change is saved at once; what cannot be saved is shown as it was. */
export function OptionsApp({ initial }: { readonly initial: Settings }) {
  const t = useTexts();
  const [settings, setSettings] = useState(initial);
  const [outcome, save] = useOutcome();
  const [isDamaged, setDamaged] = useState(false);
  useEffect(() => void areSettingsDamaged().then(setDamaged), [settings]);
  useEffect(() => {
    const leaving = new AbortController();
    watchSettings(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  const { activation, certainty, hover, language, textSize } = settings;
  const analysis = useDemonstration(certainty);
  const set = (change: Partial<Settings>): void => save(saveSettings(change));
  const list = siteListOf(settings);
  const areOn = list === 'sitesOn';
  return (
    <main class="document">
      <h1>{t('options_title')}</h1>
      {isDamaged && (
        <p class="error" role="alert">
          {t('settings_damaged')}
        </p>
      )}
      <ActivationChoice activation={activation} onChange={(choice) => set({ activation: choice })} />
      <MarkSettings settings={settings} analysis={analysis} onChange={set} />
      <TextSizeChoice size={textSize} onChange={(choice) => set({ textSize: choice })} />
      <CertaintyChoice certainty={certainty} onChange={(choice) => set({ certainty: choice })} />
      <HoverChoice hover={hover} onChange={(choice) => set({ hover: choice })} />
      <SiteList
        areOn={areOn}
        sites={settings[list]}
        onAdd={(site) => save(switchSite(site, areOn))}
        onRemove={(site) => save(switchSite(site, !areOn))}
      />
      <CorrectionList onSave={save} />
      <LanguageChoice language={language} onChange={(choice) => set({ language: choice })} />
      <ShortcutList />
      <SettingsFile onSave={save} />
      <p class="hint">{t('privacy_note')}</p>
      <Outcome outcome={outcome} />
    </main>
  );
}
