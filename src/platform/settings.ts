import browser, { type Storage } from 'webextension-polyfill';

export const MARK_KINDS = ['PER', 'ORG', 'LOC', 'MISC', 'quote'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const ACTIVATIONS = ['automatic', 'chosen', 'click'] as const;

export const CERTAINTIES = ['wide', 'strict'] as const;

export const LANGUAGES = ['automatic', 'ar', 'en'] as const;

export const HOVERS = ['rest', 'key', 'click'] as const;

export interface Settings {
  /**
   * `automatic`: every Arabic article is read, but for the sites that are off; `chosen`: those of chosen sites only;
   * `click`: none until the reader clicks the toolbar button.
   */
  readonly activation: (typeof ACTIVATIONS)[number];
  /** Sites, as `siteOf` names them, whose pages are left alone. */
  readonly sitesOff: readonly string[];
  /** The chosen sites. */
  readonly sitesOn: readonly string[];
  /** `wide`: every name that is likely one; `strict`: firm ones only. */
  readonly certainty: (typeof CERTAINTIES)[number];
  /** Of the interface; `automatic`: the browser's. */
  readonly language: (typeof LANGUAGES)[number];
  /** What opens the card of a name: rest of the pointer, rest while Shift is held, or a click. A touch always does. */
  readonly hover: (typeof HOVERS)[number];
  /** What is marked in the page. */
  readonly kinds: readonly MarkKind[];
}

export const DEFAULT_SETTINGS: Settings = {
  activation: 'automatic',
  sitesOff: [],
  sitesOn: [],
  certainty: 'wide',
  hover: 'rest',
  language: 'automatic',
  kinds: MARK_KINDS,
};

/** Saved beside the settings, so that a later version knows what it has to migrate. */
const SETTINGS_VERSION = 1;

const isListOf =
  <Item>(isItem: (value: unknown) => value is Item) =>
  (value: unknown): value is readonly Item[] =>
    Array.isArray(value) && value.every(isItem);

const isOneOf =
  <Item>(items: readonly Item[]) =>
  (value: unknown): value is Item =>
    items.includes(value as Item);

const isSite = (value: unknown): value is string => typeof value === 'string' && value !== '';

const CHECKS: { readonly [Key in keyof Settings]: (value: unknown) => value is Settings[Key] } = {
  activation: isOneOf(ACTIVATIONS),
  sitesOn: isListOf(isSite),
  sitesOff: isListOf(isSite),
  certainty: isOneOf(CERTAINTIES),
  hover: isOneOf(HOVERS),
  language: isOneOf(LANGUAGES),
  kinds: isListOf(isOneOf(MARK_KINDS)),
};

/** What is stored may come from another version or be damaged: each part that does not hold gets its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const valid = Object.entries(CHECKS).filter(([key, check]) => check(stored[key]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid.map(([key]) => [key, stored[key]])) };
}

/** The reader's settings. Storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.sync.get(null));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Saves what the reader set and nothing else, so that better defaults reach everyone who left a setting alone.
 * Rejects if the browser cannot save.
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set({ ...change, version: SETTINGS_VERSION });
}

/** Calls `listener` with the new settings after each change, in this page or another, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const heard = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'sync' && Object.keys(changes).some((key) => Object.hasOwn(CHECKS, key)))
      void readSettings().then((settings) => signal?.aborted || listener(settings));
  };
  browser.storage.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}

/** Forgets everything that the reader set and corrected. */
export async function resetSettings(): Promise<void> {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]);
}

/** What the reader set, as a text to keep or to take to another browser. */
export async function exportSettings(): Promise<string> {
  const stored = await browser.storage.sync.get(null);
  const known = Object.entries(stored).filter(([key]) => key === 'version' || Object.hasOwn(CHECKS, key));
  return JSON.stringify(Object.fromEntries(known), null, 2);
}

/**
 * Takes over what `exportSettings` wrote; settings that it does not name stay.
 * @throws SyntaxError if it is something else, or any part of it is damaged; then nothing is changed.
 */
export async function importSettings(text: string): Promise<void> {
  const { version, ...settings }: Record<string, unknown> = JSON.parse(text) ?? {};
  const isOurs =
    typeof version === 'number' && Object.entries(settings).every(([key, value]) => isSetting(key, value));
  if (!isOurs) throw new SyntaxError('This is no file of settings.');
  await saveSettings(settings);
}

function isSetting(key: string, value: unknown): boolean {
  return Object.hasOwn(CHECKS, key) && CHECKS[key as keyof Settings](value);
}
