import { useState } from 'preact/hooks';
import { exportSettings, importSettings, resetSettings } from '../platform/settings';
import { download } from '../ui/export/download';
import { useTexts } from '../ui/texts';

const downloadSettings = (text: string): void => download('isnad-settings.json', 'application/json', text);

/** Takes the settings away, brings them back, or forgets them. */
export function SettingsFile({ onSave }: { onSave(saving: Promise<void>): void }) {
  const t = useTexts();
  const [isWrong, setIsWrong] = useState(false);
  const [asks, setAsks] = useState(false);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    // The same file can be chosen again after it was put right.
    input.value = '';
    const importing = file.text().then(importSettings);
    const isWrongFile = await importing.then(
      () => false,
      (error: unknown) => error instanceof SyntaxError,
    );
    setIsWrong(isWrongFile);
    // Nothing was to be saved then, so that saving has not failed either.
    if (!isWrongFile) onSave(importing);
  };
  const answer = (isMeant: boolean): void => {
    setAsks(false);
    if (isMeant) onSave(resetSettings());
  };
  return (
    <section class="group" aria-labelledby="file-heading">
      <h2 id="file-heading">{t('settings_file_heading')}</h2>
      <div class="file-tools">
        <button type="button" class="more" onClick={() => onSave(exportSettings().then(downloadSettings))}>
          {t('settings_export')}
        </button>
        <label class="more">
          <input
            type="file"
            class="unseen"
            accept="application/json"
            onChange={(event) => void take(event.currentTarget)}
          />
          {t('settings_import')}
        </label>
        <button type="button" class="more" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {t('settings_reset')}
        </button>
      </div>
      {asks && <ResetQuestion onAnswer={answer} />}
      <p class="hint" role="status">
        {isWrong && t('settings_wrong')}
      </p>
    </section>
  );
}

/** Nothing brings settings back that were reset, so that a slip must not do it. */
function ResetQuestion({ onAnswer }: { onAnswer(isMeant: boolean): void }) {
  const t = useTexts();
  return (
    <div class="file-tools">
      <p class="hint">{t('settings_reset_warning')}</p>
      <button type="button" class="more" onClick={() => onAnswer(true)}>
        {t('settings_reset_sure')}
      </button>
      <button type="button" class="more" onClick={() => onAnswer(false)}>
        {t('cancel')}
      </button>
    </div>
  );
}
