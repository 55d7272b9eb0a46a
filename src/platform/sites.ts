import { parseSettings, readSettings, type Settings, saveSettings } from './settings';
import { type StorageChanges, watchStorage } from './watch-storage';

/** All local files are one site. */
const LOCAL_FILES = 'file://';

/** The site of an address as the settings name it: its host without `www.`; null for what is no web page. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return LOCAL_FILES;
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

/** The setting that lists the exceptions in this mode: sites that are on, or sites that are off. */
export function siteListOf({ activation }: Settings): 'sitesOn' | 'sitesOff' {
  return activation === 'chosen' ? 'sitesOn' : 'sitesOff';
}

export function isSiteOff(settings: Settings, site: string | null): boolean {
  if (site === null) return false;
  const list = siteListOf(settings);
  return settings[list].includes(site) === (list === 'sitesOff');
}

/** Switches a site on or off, in the list of the present mode. Rejects if the browser cannot save. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const settings = await readSettings();
  const list = siteListOf(settings);
  const others = settings[list].filter((other) => other !== site);
  const isListed = on === (list === 'sitesOn');
  await saveSettings({ [list]: isListed ? [...others, site].sort() : others });
}

/** The site that a reader means who types an address or a host; null if it is neither. */
export function siteFromInput(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  return site !== null && (site.includes('.') || site === 'localhost') ? site : null;
}

/** The match patterns of all pages of a site. Browsers throw at a `www.` before a numeric address in brackets. */
export function patternsOf(site: string): string[] {
  if (site === LOCAL_FILES) return ['file:///*'];
  return site.startsWith('[') ? [`*://${site}/*`] : [`*://${site}/*`, `*://www.${site}/*`];
}

/** Calls `listener` with each site that is switched on or off, here or on another device, until `signal` aborts. */
export function watchSwitchedSites(
  listener: (site: string, on: boolean) => void,
  signal?: AbortSignal,
): void {
  const heard = ({ sitesOn, sitesOff }: StorageChanges): void => {
    tellSwitched('sitesOn', sitesOn, listener);
    tellSwitched('sitesOff', sitesOff, (site, listed) => listener(site, !listed));
  };
  watchStorage('sync', heard, signal);
}

/** Tells which sites came into a list (true) and which left it (false). */
function tellSwitched(
  list: 'sitesOn' | 'sitesOff',
  change: StorageChanges[string] | undefined,
  tell: (site: string, listed: boolean) => void,
): void {
  if (change === undefined) return;
  const before = new Set(parseSettings({ [list]: change.oldValue })[list]);
  const after = new Set(parseSettings({ [list]: change.newValue })[list]);
  for (const site of after) if (!before.has(site)) tell(site, true);
  for (const site of before) if (!after.has(site)) tell(site, false);
}
