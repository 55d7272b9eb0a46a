import { t } from '../platform/i18n';
import { openPage } from '../platform/open-page';
import { watchSettings } from '../platform/settings';
import { dressPage } from '../ui/dress-page';
import { fillPage } from '../ui/fill-page';
import { OptionsApp } from './OptionsApp';

void openPage('options_title', dressPage).then((settings) => {
  // All of the page, its direction too, is in the language: it begins anew in another.
  watchSettings(({ language }) => language !== settings.language && location.reload());
  fillPage(<OptionsApp initial={settings} />, t);
});
