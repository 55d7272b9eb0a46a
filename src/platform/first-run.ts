import browser from 'webextension-polyfill';

/**
 * Opens the welcome page when the extension has been installed, not when it or the browser was updated; behind the
 * page that the reader is on, who may be in the middle of something.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: 'welcome.html', active: false });
  });
}
