import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { openInLanguage } from '../platform/language';
import { isSidePanel } from '../platform/side-panel';
import { Texts } from '../ui/texts';
import { PopupApp } from './PopupApp';

document.documentElement.dataset.place = isSidePanel() ? 'panel' : 'popup';
void openInLanguage().then(() => {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = t('extension_name');
  render(
    <Texts.Provider value={t}>
      <PopupApp />
    </Texts.Provider>,
    document.body,
  );
});
