import { render } from 'preact';
import { isLegendSeen } from '../platform/hints';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { openPage } from '../platform/open-page';
import { isSidePanel } from '../platform/side-panel';
import { dressPage } from '../ui/dress-page';
import { Texts } from '../ui/texts';
import { PopupApp } from './PopupApp';

document.documentElement.dataset.place = isSidePanel() ? 'panel' : 'popup';
const opening = openPage((css, textScale) => dressPage(document, css, textScale));
void Promise.all([opening, isLegendSeen()]).then(([, seen]) => {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = t('extension_name');
  render(
    <Texts.Provider value={t}>
      <PopupApp explains={!seen} />
    </Texts.Provider>,
    document.body,
  );
});
