import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { openInLanguage } from '../platform/language';
import { Texts } from '../ui/texts';
import { WelcomeApp } from './WelcomeApp';

void openInLanguage().then((settings) => {
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
