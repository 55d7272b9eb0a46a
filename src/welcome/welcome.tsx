import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { readSettings } from '../platform/settings';
import { Texts } from '../ui/texts';
import { WelcomeApp } from './WelcomeApp';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('extension_name');
void readSettings().then((settings) =>
  render(
    <Texts.Provider value={t}>
      <WelcomeApp initial={settings} />
    </Texts.Provider>,
    document.body,
  ),
);
