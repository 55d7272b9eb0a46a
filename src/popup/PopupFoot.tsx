import type { ComponentChildren } from 'preact';
import { openOptions } from '../platform/open-options';
import { openSidePanel } from '../platform/side-panel';
import { IconButton } from '../ui/IconButton';
import { useTexts } from '../ui/texts';

interface Props {
  readonly children: ComponentChildren;
  /** Whether a text of the reader's own is read instead of the page. */
  readonly pastes: boolean;
  onPaste(pastes: boolean): void;
  /** The window that a panel can be opened in; null where there is none, or this is the panel. */
  readonly panelWindow: number | null;
}

/** The line at the bottom, with the ways to a text of one's own, to the panel and to the settings. */
export function PopupFoot({ children, pastes, onPaste, panelWindow }: Props) {
  const t = useTexts();
  return (
    <footer class="foot">
      {children}
      <span class="foot-tools">
        <IconButton
          icon="paste"
          label={t('paste_open')}
          isPressed={pastes}
          onClick={() => onPaste(!pastes)}
        />
        {panelWindow !== null && (
          <IconButton icon="panel" label={t('panel_open')} onClick={() => void openSidePanel(panelWindow)} />
        )}
        <IconButton icon="gear" label={t('options_open')} onClick={() => void openOptions()} />
      </span>
    </footer>
  );
}
