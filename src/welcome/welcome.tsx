import { t } from '../platform/i18n';
import { openPage } from '../platform/open-page';
import { dressPage } from '../ui/dress-page';
import { fillPage } from '../ui/fill-page';
import { WelcomeApp } from './WelcomeApp';

void openPage('extension_name', dressPage).then((settings) => fillPage(<WelcomeApp initial={settings} />, t));
