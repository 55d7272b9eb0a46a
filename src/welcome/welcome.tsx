import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { openPage } from '../platform/open-page';
import { dressPage } from '../ui/dress-page';
import { Texts } from '../ui/texts';
import { WelcomeApp } from './WelcomeApp';

void openPage((css, textScale) => dressPage(document, css, textScale)).then((settings) => {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = t('extension_name');
  render(
    <Texts.Provider value={t}>
      <WelcomeApp initial={settings} />
    </Texts.Provider>,
    document.body,
  );
});
