import browser from 'webextension-polyfill';

/** Opens the settings in a tab. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
