import browser from 'webextension-polyfill';
import { t } from './i18n';

/** The commands of the manifest that the background obeys; the browser itself opens the popup. */
export const COMMANDS = ['toggle-marks', 'next-mention', 'previous-mention'] as const;
export type Command = (typeof COMMANDS)[number];

const isCommand = (name: string): name is Command => (COMMANDS as readonly string[]).includes(name);

/** Calls `listener` with each command and the tab that it is meant for. To be called at the top level. */
export function onCommand(listener: (command: Command, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (isCommand(name) && tab?.id !== undefined) listener(name, tab.id);
  });
}

export interface Shortcut {
  readonly description: string;
  /** As the browser writes it; empty where the reader has set none. */
  readonly keys: string;
}

/** What each command does, and its keys. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ description, shortcut }) => ({
    // Chromium leaves the description of the command that opens the popup out.
    description: description || t('command_list'),
    keys: shortcut ?? '',
  }));
}

/** Opens the browser's own page where shortcuts are changed: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const firefox = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (firefox.openShortcutSettings) await firefox.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
