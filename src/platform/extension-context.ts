import browser from 'webextension-polyfill';

/**
 * Whether this script still belongs to a running extension. After an update or a reload the scripts of the old version go
 * on running in open pages, where nearly every call of the browser's API throws.
 */
export function isContextAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
