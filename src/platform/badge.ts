import browser from 'webextension-polyfill';
import { formatNumber } from './i18n';

// The badge knows no themes: this pair has a contrast of 7.6 on light and dark toolbars alike.
const GROUND = '#0f5c5c';
const INK = '#fffdf9';

/** Shows a count on the toolbar button of a tab; null clears it. A tab that is gone by now is no error. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  const text = count === null ? '' : formatNumber(count);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeTextColor({ tabId, color: INK }),
  ]);
}
