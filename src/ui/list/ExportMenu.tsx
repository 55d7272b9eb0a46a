import { headlineOf } from '../export/article-source';
import { download, fileName } from '../export/download';
import type { ExportInput } from '../export/export-input';
import { EXPORT_FORMATS } from '../export/formats';
import { Icon } from '../Icon';
import { useTexts } from '../texts';

/** Saves the whole list as a file. */
export function ExportMenu({ input }: { readonly input: Omit<ExportInput, 't'> }) {
  const t = useTexts();
  return (
    <details class="export">
      <summary class="icon-button" title={t('export')}>
        <Icon name="save" />
        <span class="unseen">{t('export')}</span>
      </summary>
      <ul class="export-formats">
        {EXPORT_FORMATS.map(({ key, label, extension, mimeType, write }) => (
          <li key={key}>
            <button
              type="button"
              class="export-format"
              onClick={(event) => {
                download(fileName(headlineOf(input.text), extension), mimeType, write({ ...input, t }));
                event.currentTarget.closest('details')!.open = false;
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
