import browser from 'webextension-polyfill';
import { patternsOf } from './sites';

/** What both browsers take for the window that asks. */
const WINDOW_ID_CURRENT = -2;

export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  /** Only where the extension may see it: sites it has access to, or after a click on its button. */
  readonly url: string | undefined;
}

/** The tab that the reader looks at, or null in a window without one. */
export async function activeTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId ?? WINDOW_ID_CURRENT, url: tab.url };
}

/** The ids of all tabs that show a page of this site and that the extension has access to. */
export async function tabsOfSite(site: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patternsOf(site) });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Calls `listener` when the reader turns to another tab, or a tab has loaded another page, until `signal` aborts. */
export function watchActiveTab(listener: () => void, signal: AbortSignal): void {
  const loaded = (_tabId: number, { status }: { status?: string }, tab: { active?: boolean }): void => {
    if (status === 'complete' && tab.active) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(loaded);
  const stop = (): void => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(loaded);
  };
  signal.addEventListener('abort', stop, { once: true });
}
