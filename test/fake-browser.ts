import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageState } from '../src/platform/messages';

/**
 * What the extension uses of the browser, in memory, since the polyfill throws outside an extension. A test says
 *
 *     vi.mock('webextension-polyfill', async () => ({ default: (await import('…/fake-browser')).fakeBrowser }));
 *
 * and starts each case with `resetBrowser()`.
 */
type Listener = (...args: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  emit = (...args: unknown[]): unknown[] =>
    [...this.listeners].map((listener) => listener(...(args as never[])));
}

interface FakeTab {
  readonly id: number;
  readonly windowId?: number;
  readonly url?: string;
}

/** The reader of a tab: what it answers to each message. */
export type FakeReader = Partial<Record<string, (request: Record<string, unknown>) => unknown>>;

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

export const EXTENSION_ID = 'isnad-under-test';

export const world = {
  language: 'en',
  uiLocale: 'en-GB',
  stored: {} as Record<string, unknown>,
  /** What is stored on this device only. */
  storedHere: {} as Record<string, unknown>,
  /** What is stored in memory. */
  storedForNow: {} as Record<string, unknown>,
  storageFails: false,
  tabs: [] as FakeTab[],
  readers: new Map<number, FakeReader>(),
  /** Readers in a frame of their tab that knows an article: they answer what is meant for frames. */
  framed: new Map<number, FakeReader>(),
  /** The reader that an injection brings; null where the browser refuses. */
  injected: null as FakeReader | null,
  injections: [] as unknown[],
  hasAccess: true,
  badges: new Map<number, string>(),
  optionsOpened: 0,
  panelsOpened: 0,
  /** Titles of the items in the menu of pages. */
  menu: [] as string[],
  /** Addresses of the tabs that the extension opened. */
  opened: [] as string[],
};

const FRESH = structuredClone({ ...world, injected: null });
const onMessage = new FakeEvent();
const onStorageChanged = new FakeEvent();
const onInstalled = new FakeEvent();
const onCommand = new FakeEvent();
const onMenuClicked = new FakeEvent();
const onActivated = new FakeEvent();
const onUpdated = new FakeEvent();

export function resetBrowser(change: Partial<typeof world> = {}): void {
  Object.assign(world, structuredClone(FRESH), change);
  onMessage.listeners.clear();
  onStorageChanged.listeners.clear();
  onInstalled.listeners.clear();
  for (const event of [onCommand, onMenuClicked, onActivated, onUpdated]) event.listeners.clear();
}

/** Sends a raw message, as any code in the browser may do, and gives what the listeners returned. */
export function deliver(message: unknown, sender: object = { id: EXTENSION_ID }): unknown[] {
  return onMessage.emit(message, sender);
}

export function listenerCounts(): { messages: number; storage: number } {
  return { messages: onMessage.listeners.size, storage: onStorageChanged.listeners.size };
}

/** The state of a page on which nothing was found to read. */
export const EMPTY_PAGE: PageState = {
  status: 'not-article',
  reasons: [],
  text: '',
  analysis: null,
  marksShown: false,
  outlet: null,
  published: null,
};

const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../src/_locales/${language}/messages.json`), 'utf8'));

/** A match pattern whose path is `*`, as the extension uses them. */
function matches(pattern: string, url: string): boolean {
  return url.replace(pattern.startsWith('*') ? /^https?/ : /^$/, '*').startsWith(pattern.slice(0, -1));
}

function storageArea(area: string, key: 'stored' | 'storedHere' | 'storedForNow') {
  /** Undefined takes an item away. */
  const change = (items: Record<string, unknown>): void => {
    if (world.storageFails) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    const changes = Object.fromEntries(
      Object.entries(items).map(([name, newValue]) => [name, { oldValue: world[key][name], newValue }]),
    );
    const kept = Object.entries({ ...world[key], ...items }).filter(([, value]) => value !== undefined);
    world[key] = structuredClone(Object.fromEntries(kept));
    onStorageChanged.emit(changes, area);
  };
  return {
    async get() {
      if (world.storageFails) throw new Error('The storage is damaged.');
      return structuredClone(world[key]);
    },
    set: async (items: Record<string, unknown>) => change(items),
    remove: async (names: string | readonly string[]) =>
      change(Object.fromEntries([names].flat().map((name) => [name, undefined]))),
    clear: async () => change(Object.fromEntries(Object.keys(world[key]).map((name) => [name, undefined]))),
  };
}

interface TabMessage {
  readonly name: string;
  readonly request: Record<string, unknown>;
  readonly isForFrames?: boolean;
}

export const fakeBrowser = {
  i18n: {
    getUILanguage: () => world.uiLocale,
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      (catalogue(world.language)[key]?.message ?? '').replace(
        /\$(\d)/g,
        (_, n) => substitutions[n - 1] ?? '',
      ),
  },
  runtime: {
    id: EXTENSION_ID,
    onMessage,
    onInstalled,
    sendMessage: async (message: unknown) => (await Promise.all(deliver(message)))[0],
    openOptionsPage: async () => void world.optionsOpened++,
  },
  storage: {
    onChanged: onStorageChanged,
    sync: storageArea('sync', 'stored'),
    local: storageArea('local', 'storedHere'),
    session: storageArea('session', 'storedForNow'),
  },
  tabs: {
    onActivated,
    onUpdated,
    query: async ({ active, url }: { active?: boolean; url?: readonly string[] }) =>
      active
        ? world.tabs.slice(0, 1)
        : world.tabs.filter((tab) => url?.some((each) => matches(each, tab.url ?? ''))),
    create: async ({ url }: { url: string }) => void world.opened.push(url),
    async sendMessage(tabId: number, { name, request, isForFrames }: TabMessage) {
      const answer = (isForFrames ? world.framed : world.readers).get(tabId)?.[name];
      if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
      return answer(request);
    },
  },
  contextMenus: {
    onClicked: onMenuClicked,
    removeAll: async () => void world.menu.splice(0),
    create: ({ title }: { title: string }) => void world.menu.push(title),
  },
  commands: {
    onCommand,
    getAll: async () => [
      { name: '_execute_action', description: 'Open the list', shortcut: 'Alt+I' },
      { name: 'toggle-marks', description: 'Show or hide the marks', shortcut: '' },
    ],
  },
  scripting: {
    insertCSS: async (injection: unknown) => void world.injections.push(injection),
    removeCSS: async (injection: object) => void world.injections.push({ ...injection, removed: true }),
    async executeScript(injection: { target: { tabId: number } }) {
      if (!world.injected) throw new Error('Cannot access a chrome:// URL');
      world.injections.push(injection);
      world.readers.set(injection.target.tabId, world.injected);
    },
  },
  permissions: {
    contains: async () => world.hasAccess,
    request: async () => {
      world.hasAccess = true;
      return true;
    },
  },
  sidebarAction: { open: async () => void world.panelsOpened++ },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void world.badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  },
};
