import { useEffect, useState } from 'preact/hooks';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../platform/shortcuts';
import { useTexts } from '../ui/texts';

/** The keys, which browsers let nobody change but the reader, on a page of their own. */
export function ShortcutList() {
  const t = useTexts();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    listShortcuts().then(setShortcuts, () => undefined);
  }, []);
  return (
    <section class="group" aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{t('shortcuts_heading')}</h2>
      <ul class="lines">
        {shortcuts.map(({ description, keys }) => (
          <li key={description}>
            <bdi>{description}</bdi>
            {keys === '' ? (
              <span class="hint">{t('shortcut_none')}</span>
            ) : (
              <kbd>
                <bdi lang="en">{keys}</bdi>
              </kbd>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="more" onClick={() => void openShortcutSettings()}>
        {t('shortcuts_change')}
      </button>
    </section>
  );
}
