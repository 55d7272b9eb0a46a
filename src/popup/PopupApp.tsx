import { useEffect, useMemo, useState } from 'preact/hooks';
import { openOptions } from '../platform/open-options';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';
import { useTexts } from '../ui/texts';
import { AccessLine } from './AccessLine';
import { PageView } from './PageView';
import { OPENING, PageSession } from './page-session';

export function PopupApp() {
  const t = useTexts();
  const [session, setSession] = useState(OPENING);
  const [saveFailed, setSaveFailed] = useState(false);
  const closing = useMemo(() => new AbortController(), []);
  const pageSession = useMemo(() => new PageSession(setSession, closing.signal), [closing]);
  useEffect(() => {
    void pageSession.open();
    return () => closing.abort();
  }, [pageSession, closing]);

  const { site, access } = session;
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
              onChange={(on) => tell(pageSession.switchSite(on))}
            />
          </div>
        )}
      </header>
      <main class="main">
        {saveFailed && (
          <p class="error" role="alert">
            {t('save_failed')}
          </p>
        )}
        <PageView
          session={session}
          actions={pageSession}
          onMark={(kind, on) => tell(pageSession.markKind(kind, on))}
        />
      </main>
      <footer class="foot">
        <AccessLine access={access} onAllow={() => void pageSession.allowSite()} />
        <button
          type="button"
          class="icon-button"
          title={t('options_open')}
          onClick={() => void openOptions()}
        >
          <Icon name="gear" />
          <span class="unseen">{t('options_open')}</span>
        </button>
      </footer>
    </>
  );
}
