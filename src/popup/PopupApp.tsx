import { useEffect, useState } from 'preact/hooks';
import { areSettingsDamaged } from '../platform/settings';
import { hasSidePanel, isSidePanel } from '../platform/side-panel';
import { useTexts } from '../ui/texts';
import { AccessLine } from './AccessLine';
import { PageView } from './PageView';
import { PasteView } from './PasteView';
import { PopupFoot } from './PopupFoot';
import { PopupHead } from './PopupHead';
import { usePageSession } from './use-page-session';
import { usePaste } from './use-paste';

/** `explains`: the reader is still to be told what the marks mean. */
export function PopupApp({ explains }: { readonly explains: boolean }) {
  const t = useTexts();
  const isPanel = isSidePanel();
  const { session, actions } = usePageSession(isPanel);
  const [saveFailed, setSaveFailed] = useState(false);
  const [isDamaged, setDamaged] = useState(false);
  useEffect(() => void areSettingsDamaged().then(setDamaged), []);
  const { pastes, handed, setPastes } = usePaste(isPanel);
  const { site, access, windowId } = session;
  const tell = (saving: Promise<void>): void => {
    setSaveFailed(false);
    saving.catch(() => setSaveFailed(true));
  };
  return (
    <>
      <PopupHead site={site} isOn={access !== 'off'} onSwitch={(on) => tell(actions.switchSite(on))} />
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
            onPaste={() => setPastes(true)}
            onMark={(kind, on) => tell(actions.markKind(kind, on))}
            onCertainty={(certainty) => tell(actions.setCertainty(certainty))}
          />
        )}
      </main>
      <PopupFoot
        pastes={pastes}
        onPaste={setPastes}
        panelWindow={!isPanel && hasSidePanel() ? windowId : null}
      >
        <AccessLine access={access} onAllow={() => void actions.allowSite()} />
      </PopupFoot>
    </>
  );
}
