import browser from 'webextension-polyfill';

/**
 * The match pattern of exactly this page's scheme and host: Chromium grants no more than that to a single site, and
 * Firefox takes `*://` to ask for web sockets too. Ports are no part of match patterns.
 */
function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Whether the browser lets the extension into this page without a click. The reader can withhold that in both. */
export function hasSiteAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(url)] });
}

/** Asks the reader for that access. To be called in a click, before anything is awaited. */
export function requestSiteAccess(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(url)] });
}
