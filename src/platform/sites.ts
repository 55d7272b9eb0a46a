import browser, { type Storage } from 'webextension-polyfill';
import { parseSettings, readSettings, type Settings, saveSettings } from './settings';

/** All local files are one site. */
export const LOCAL_FILES = 'file://';

/** The site of an address as the settings name it: its host without `www.`; null for what is no web page. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return LOCAL_FILES;
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

export function isSiteOff({ sitesOff }: Settings, site: string | null): boolean {
  return site !== null && sitesOff.includes(site);
}

/** Switches a site on or off. Rejects if the browser cannot save. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const { sitesOff } = await readSettings();
  const others = sitesOff.filter((other) => other !== site);
  await saveSettings({ sitesOff: on ? others : [...others, site].sort() });
}

/** The match patterns of all pages of a site. */
export function patternsOf(site: string): string[] {
  return site === LOCAL_FILES ? ['file:///*'] : [`*://${site}/*`, `*://www.${site}/*`];
}

/** Calls `listener` with each site that is switched on or off, here or on another device, until `signal` aborts. */
export function watchSwitchedSites(
  listener: (site: string, on: boolean) => void,
  signal?: AbortSignal,
): void {
  const heard = ({ sitesOff }: Record<string, Storage.StorageChange>, area: string): void => {
    if (area !== 'sync' || sitesOff === undefined) return;
    const before = new Set(parseSettings({ sitesOff: sitesOff.oldValue }).sitesOff);
    const after = new Set(parseSettings({ sitesOff: sitesOff.newValue }).sitesOff);
    for (const site of after) if (!before.has(site)) listener(site, false);
    for (const site of before) if (!after.has(site)) listener(site, true);
  };
  browser.storage.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}
