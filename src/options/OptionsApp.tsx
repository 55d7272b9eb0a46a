import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../nlp/types';
import { watchCorrections } from '../platform/corrections';
import { kindsWith } from '../platform/mark-kinds';
import { send } from '../platform/messages';
import { areSettingsDamaged, type Settings, saveSettings, watchSettings } from '../platform/settings';
import { siteListOf, switchSite } from '../platform/sites';
import { ActivationChoice } from '../ui/ActivationChoice';
import { AppearanceChoice } from '../ui/AppearanceChoice';
import { CertaintyChoice } from '../ui/CertaintyChoice';
import { CheckList } from '../ui/CheckList';
import { HoverChoice } from '../ui/HoverChoice';
import { KindChoice } from '../ui/KindChoice';
import { LanguageChoice } from '../ui/LanguageChoice';
import { Demonstration } from '../ui/marked-text/Demonstration';
import { DEMONSTRATION } from '../ui/marked-text/demonstration-text';
import { Outcome, useOutcome } from '../ui/Outcome';
import { TextSizeChoice } from '../ui/TextSizeChoice';
import { useTexts } from '../ui/texts';
import { CorrectionList } from './CorrectionList';
import { SettingsFile } from './SettingsFile';
import { ShortcutList } from './ShortcutList';
import { SiteList } from './SiteList';

/** The settings. Each change is saved at once; what cannot be saved is shown as it was. */
export function OptionsApp({ initial }: { readonly initial: Settings }) {
  const t = useTexts();
  const [settings, setSettings] = useState(initial);
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  const [outcome, tell] = useOutcome();
  const [isDamaged, setDamaged] = useState(false);
  useEffect(() => void areSettingsDamaged().then(setDamaged), [settings]);
  useEffect(() => {
    const leaving = new AbortController();
    watchSettings(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    const analyse = (): void => {
      send('analyse', { text: DEMONSTRATION }).then(setAnalysis, () => undefined);
    };
    watchCorrections(analyse, leaving.signal);
    analyse();
    return () => leaving.abort();
  }, [settings.certainty]);

  const save = (saving: Promise<void>): void =>
    tell(
      saving.catch((error: unknown) => {
        // A new object, so that a box that was just ticked is drawn again as it is saved.
        setSettings((saved) => ({ ...saved }));
        throw error;
      }),
    );
  const { activation, certainty, hover, kinds, language, sitesOn, sitesOff } = settings;
  const areOn = siteListOf(settings) === 'sitesOn';
  return (
    <main class="document">
      <h1>{t('options_title')}</h1>
      {isDamaged && (
        <p class="error" role="alert">
          {t('settings_damaged')}
        </p>
      )}
      <ActivationChoice
        activation={activation}
        onChange={(choice) => save(saveSettings({ activation: choice }))}
      />
      <KindChoice
        kinds={kinds}
        onChange={(kind, on) => save(saveSettings({ kinds: kindsWith(kinds, kind, on) }))}
      />
      <CheckList
        heading={t('indirect_heading')}
        type="checkbox"
        items={[
          {
            value: 'indirect',
            label: t('indirect_too'),
            hint: t('indirect_hint'),
            checked: settings.indirect,
          },
        ]}
        onChange={(_value, on) => save(saveSettings({ indirect: on }))}
      />
      <h2>{t('preview_heading')}</h2>
      <Demonstration analysis={analysis} marked={kinds} />
      <AppearanceChoice {...settings} onChange={(change) => save(saveSettings(change))} />
      <TextSizeChoice
        size={settings.textSize}
        onChange={(choice) => save(saveSettings({ textSize: choice }))}
      />
      <CertaintyChoice
        certainty={certainty}
        onChange={(choice) => save(saveSettings({ certainty: choice }))}
      />
      <HoverChoice hover={hover} onChange={(choice) => save(saveSettings({ hover: choice }))} />
      <SiteList
        areOn={areOn}
        sites={areOn ? sitesOn : sitesOff}
        onAdd={(site) => save(switchSite(site, areOn))}
        onRemove={(site) => save(switchSite(site, !areOn))}
      />
      <CorrectionList onSave={save} />
      <LanguageChoice language={language} onChange={(choice) => save(saveSettings({ language: choice }))} />
      <ShortcutList />
      <SettingsFile onSave={save} />
      <p class="hint">{t('privacy_note')}</p>
      <Outcome outcome={outcome} />
    </main>
  );
}
