import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { readSettings } from '../platform/settings';
import { Texts } from '../ui/texts';
import { OptionsApp } from './OptionsApp';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('options_title');
void readSettings().then((settings) =>
  render(
    <Texts.Provider value={t}>
      <OptionsApp initial={settings} />
    </Texts.Provider>,
    document.body,
  ),
);
