import browser from 'webextension-polyfill';
import { patternsOf } from './sites';

/** Whether the browser lets the extension into a site without a click. The reader can withhold that in both browsers. */
export function hasSiteAccess(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(site) });
}

/** Asks the reader for that access. To be called in a click, before anything is awaited. */
export function requestSiteAccess(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(site) });
}
