import browser from 'webextension-polyfill';
import { type Appearance, DEFAULT_APPEARANCE, LINE_WIDTHS, MARK_STYLES, PALETTES } from './appearance';
import { isMarkKind, MARK_KINDS, type MarkKind, otherKinds } from './mark-kinds';
import { migrate, SETTINGS_VERSION } from './migrate-settings';
import { type StorageChanges, watchStorage } from './watch-storage';

const ACTIVATIONS = ['automatic', 'chosen', 'click'] as const;

const CERTAINTIES = ['wide', 'strict'] as const;

const LANGUAGES = ['automatic', 'ar', 'en'] as const;

const HOVERS = ['rest', 'key', 'click'] as const;

/** Each size of text, and how many times the usual one it is. */
export const TEXT_SCALES = { small: 0.875, normal: 1, large: 1.2, largest: 1.45 } as const;
export type TextSize = keyof typeof TEXT_SCALES;
const TEXT_SIZES = Object.keys(TEXT_SCALES) as readonly TextSize[];

export interface Settings extends Appearance {
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
  /** Whether statements that are reported without quotation marks are listed and marked too. */
  readonly indirect: boolean;
  /** Of what the extension says itself: cards, lists, its own pages. */
  readonly textSize: TextSize;
}

export const DEFAULT_SETTINGS: Settings = {
  activation: 'automatic',
  sitesOff: [],
  sitesOn: [],
  certainty: 'wide',
  hover: 'rest',
  language: 'automatic',
  kinds: MARK_KINDS,
  indirect: false,
  textSize: 'normal',
  ...DEFAULT_APPEARANCE,
};

const isListOf =
  <Item>(isItem: (value: unknown) => value is Item) =>
  (value: unknown): value is readonly Item[] =>
    Array.isArray(value) && value.every(isItem);

const isOneOf =
  <Item>(items: readonly Item[]) =>
  (value: unknown): value is Item =>
    items.includes(value as Item);

const isSite = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** As the storage keeps them: it lists the kinds that are not marked, so that one that comes later is. */
type StoredSettings = Omit<Settings, 'kinds'> & { readonly unmarked: readonly MarkKind[] };

const CHECKS: { readonly [Key in keyof StoredSettings]: (value: unknown) => value is StoredSettings[Key] } = {
  activation: isOneOf(ACTIVATIONS),
  sitesOn: isListOf(isSite),
  sitesOff: isListOf(isSite),
  certainty: isOneOf(CERTAINTIES),
  hover: isOneOf(HOVERS),
  language: isOneOf(LANGUAGES),
  unmarked: isListOf(isMarkKind),
  indirect: isOneOf([true, false]),
  textSize: isOneOf(TEXT_SIZES),
  markStyle: isOneOf(MARK_STYLES),
  palette: isOneOf(PALETTES),
  lineWidth: isOneOf(LINE_WIDTHS),
};

/** What is stored may come from another version or be damaged: each part that does not hold gets its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const migrated = migrate(stored);
  const valid = Object.entries(CHECKS).filter(([key, check]) => check(migrated[key]));
  const { unmarked, ...held }: Partial<StoredSettings> = Object.fromEntries(
    valid.map(([key]) => [key, migrated[key]]),
  );
  return { ...DEFAULT_SETTINGS, ...held, ...(unmarked && { kinds: otherKinds(unmarked) }) };
}

/** The reader's settings. Storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.sync.get(null));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Whether a part of what is stored does not hold, so that its default stands in for it; also if nothing can be read. */
export async function areSettingsDamaged(): Promise<boolean> {
  try {
    const migrated = migrate(await browser.storage.sync.get(null));
    return Object.entries(CHECKS).some(
      ([key, holds]) => Object.hasOwn(migrated, key) && !holds(migrated[key]),
    );
  } catch {
    return true;
  }
}

/**
 * Saves what the reader set and nothing else, so that better defaults reach everyone who left a setting alone. What an older
 * version stored is migrated at the same time. Rejects if the browser cannot save.
 */
export async function saveSettings({ kinds, ...others }: Partial<Settings>): Promise<void> {
  await store({ ...others, ...(kinds && { unmarked: otherKinds(kinds) }) });
}

async function store(change: Partial<StoredSettings>): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.sync.get(null).catch(() => ({}));
  const migrated = migrate(stored);
  await browser.storage.sync.set({
    ...(migrated !== stored && migrated),
    ...change,
    version: versionOf(migrated),
  });
  const gone = Object.keys(stored).filter((key) => !(key in migrated));
  if (gone.length > 0) await browser.storage.sync.remove(gone);
}

/** A newer version, on another of the reader's devices, must not take its own settings for older ones. */
const versionOf = ({ version }: Record<string, unknown>): number =>
  typeof version === 'number' ? Math.max(version, SETTINGS_VERSION) : SETTINGS_VERSION;

/** Calls `listener` with the new settings after each change, in this page or another, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const heard = (changes: StorageChanges): void => {
    if (Object.keys(changes).some((key) => Object.hasOwn(CHECKS, key)))
      void readSettings().then((settings) => signal?.aborted || listener(settings));
  };
  watchStorage('sync', heard, signal);
}

/** Forgets everything that the reader set and corrected. */
export async function resetSettings(): Promise<void> {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]);
}

/** What the reader set, as a text to keep or to take to another browser. */
export async function exportSettings(): Promise<string> {
  const stored = migrate(await browser.storage.sync.get(null));
  const known = Object.entries(stored).filter(([key]) => key === 'version' || Object.hasOwn(CHECKS, key));
  return JSON.stringify(Object.fromEntries(known), null, 2);
}

/**
 * Takes over what `exportSettings` of this version or an older one wrote; settings that it does not name stay.
 * @throws SyntaxError if it is something else, or any part of it is damaged; then nothing is changed.
 */
export async function importSettings(text: string): Promise<void> {
  const read: unknown = JSON.parse(text);
  if (
    typeof read !== 'object' ||
    read === null ||
    typeof (read as { version?: unknown }).version !== 'number'
  )
    throw new SyntaxError('This is no file of settings.');
  const { version, ...settings } = migrate(read as Record<string, unknown>);
  if (!Object.entries(settings).every(([key, value]) => isSetting(key, value)))
    throw new SyntaxError('Some of these settings are damaged, or from a newer version.');
  await store(settings);
}

function isSetting(key: string, value: unknown): boolean {
  return Object.hasOwn(CHECKS, key) && CHECKS[key as keyof StoredSettings](value);
}
