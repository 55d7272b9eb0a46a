import { useEffect, useState } from 'preact/hooks';
import { takeHandedText } from '../platform/handed-text';
import { openOptions } from '../platform/open-options';
import { areSettingsDamaged } from '../platform/settings';
import { hasSidePanel, isSidePanel, openSidePanel } from '../platform/side-panel';
import { IconButton } from '../ui/IconButton';
import { Switch } from '../ui/Switch';
import { useTexts } from '../ui/texts';
import { AccessLine } from './AccessLine';
import { PageView } from './PageView';
import { PasteView } from './PasteView';
import { usePageSession } from './use-page-session';

/** `explains`: the reader is still to be told what the marks mean. */
export function PopupApp({ explains = false }: { readonly explains?: boolean }) {
  const t = useTexts();
  const isPanel = isSidePanel();
  const { session, actions } = usePageSession(isPanel);
  const [saveFailed, setSaveFailed] = useState(false);
  const [isDamaged, setDamaged] = useState(false);
  useEffect(() => void areSettingsDamaged().then(setDamaged), []);
  const [pastes, setPastes] = useState(false);
  const [handed, setHanded] = useState('');
  const { site, access, windowId } = session;
  useEffect(() => {
    if (!isPanel) return undefined;
    const leaving = new AbortController();
    const show = (text: string): void => {
      setHanded(text);
      setPastes(true);
    };
    takeHandedText(show, leaving.signal);
    return () => leaving.abort();
  }, [isPanel]);
  const tell = (saving: Promise<void>): void => {
    setSaveFailed(false);
    saving.catch(() => setSaveFailed(true));
  };
  return (
    <>
      <header class="head">
        <h1 class="brand">
          <img src="icons/icon-48.png" alt="" width="24" height="24" /> {t('extension_name')}
        </h1>
        {site !== null && (
          <div class="site">
            <bdi class="site-name">{site}</bdi>
            <Switch
              on={access !== 'off'}
              label={t('site_switch_label', site)}
              onChange={(on) => tell(actions.switchSite(on))}
            />
          </div>
        )}
      </header>
      <main class="main">
        {(saveFailed || isDamaged) && (
          <p class="error" role="alert">
            {t(saveFailed ? 'save_failed' : 'settings_damaged')}
          </p>
        )}
        {pastes ? (
          <PasteView handed={handed} />
        ) : (
          <PageView
            session={session}
            actions={actions}
            explains={explains}
            onMark={(kind, on) => tell(actions.markKind(kind, on))}
            onCertainty={(certainty) => tell(actions.setCertainty(certainty))}
          />
        )}
      </main>
      <footer class="foot">
        <AccessLine access={access} onAllow={() => void actions.allowSite()} />
        <span class="foot-tools">
          <IconButton
            icon="paste"
            label={t('paste_open')}
            isPressed={pastes}
            onClick={() => setPastes(!pastes)}
          />
          {!isPanel && windowId !== null && hasSidePanel() && (
            <IconButton icon="panel" label={t('panel_open')} onClick={() => void openSidePanel(windowId)} />
          )}
          <IconButton icon="gear" label={t('options_open')} onClick={() => void openOptions()} />
        </span>
      </footer>
    </>
  );
}
