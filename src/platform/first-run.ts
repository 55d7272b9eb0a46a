import browser from 'webextension-polyfill';

/** Opens the welcome page when the extension has been installed, not when it or the browser was updated. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: 'welcome.html' });
  });
}
