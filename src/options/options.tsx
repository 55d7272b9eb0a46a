import { render } from 'preact';
import { t, uiDirection, uiLanguage } from '../platform/i18n';
import { openPage } from '../platform/open-page';
import { watchSettings } from '../platform/settings';
import { dressPage } from '../ui/dress-page';
import { Texts } from '../ui/texts';
import { OptionsApp } from './OptionsApp';

void openPage((css, textScale) => dressPage(document, css, textScale)).then((settings) => {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = t('options_title');
  // All of the page, its direction too, is in the language: it begins anew in another.
  watchSettings(({ language }) => language !== settings.language && location.reload());
  render(
    <Texts.Provider value={t}>
      <OptionsApp initial={settings} />
    </Texts.Provider>,
    document.body,
  );
});
