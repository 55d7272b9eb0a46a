import { isLegendSeen } from '../platform/hints';
import { t } from '../platform/i18n';
import { openPage } from '../platform/open-page';
import { isSidePanel } from '../platform/side-panel';
import { dressPage } from '../ui/dress-page';
import { fillPage } from '../ui/fill-page';
import { PopupApp } from './PopupApp';

document.documentElement.dataset.place = isSidePanel() ? 'panel' : 'popup';
void Promise.all([openPage('extension_name', dressPage), isLegendSeen()]).then(([, seen]) =>
  fillPage(<PopupApp explains={!seen} />, t),
);
