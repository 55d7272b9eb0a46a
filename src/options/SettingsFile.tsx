import { useState } from 'preact/hooks';
import { exportSettings, importSettings, resetSettings } from '../platform/settings';
import { download } from '../ui/export/download';
import { useTexts } from '../ui/texts';

const downloadSettings = (text: string): void => download('isnad-settings.json', 'application/json', text);

/** Takes the settings away, brings them back, or forgets them. */
export function SettingsFile({ onSave }: { onSave(saving: Promise<void>): void }) {
  const t = useTexts();
  const [isWrong, setIsWrong] = useState(false);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    // The same file can be chosen again after it was put right.
    input.value = '';
    const importing = file.text().then(importSettings);
    setIsWrong(
      await importing.then(
        () => false,
        (error: unknown) => error instanceof SyntaxError,
      ),
    );
    onSave(importing);
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
        <button type="button" class="more" onClick={() => onSave(resetSettings())}>
          {t('settings_reset')}
        </button>
      </div>
      <p class="hint" role="status">
        {isWrong && t('settings_wrong')}
      </p>
    </section>
  );
}
