import browser from 'webextension-polyfill';
import { patternsOf } from './sites';

export interface OpenTab {
  readonly id: number;
  /** Only where the extension may see it: sites it has access to, or after a click on its button. */
  readonly url: string | undefined;
}

/** The tab that the reader looks at, or null in a window without one. */
export async function activeTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** The ids of all tabs that show a page of this site and that the extension has access to. */
export async function tabsOfSite(site: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patternsOf(site) });
  return tabs.flatMap(({ id }) => id ?? []);
}
