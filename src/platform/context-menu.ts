import browser from 'webextension-polyfill';
import { t } from './i18n';

const MENU = { 'read-page': 'page', 'read-selection': 'selection' } as const;
const TITLES = { 'read-page': 'menu_read_page', 'read-selection': 'menu_read_selection' } as const;

type Item = keyof typeof MENU;

export interface MenuChoice {
  readonly item: Item;
  readonly tabId: number;
  readonly windowId: number;
  /** What is selected in the page; its paragraphs may have run together. */
  readonly selection: string;
}

/** Firefox for Android has no menu. */
const menus = () => browser.contextMenus as typeof browser.contextMenus | undefined;

/** Puts the items into the menu of pages. The browser keeps them: it is done at each installation and update. */
export function createContextMenu(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await menus()?.removeAll();
    for (const id of Object.keys(MENU) as Item[])
      menus()?.create({ id, title: t(TITLES[id]), contexts: [MENU[id]] });
  });
}

/** Calls `listener` with each choice, inside the click. To be called at the top level. */
export function onContextMenu(listener: (choice: MenuChoice) => void): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (!Object.hasOwn(MENU, menuItemId) || tab?.id === undefined || tab.windowId === undefined) return;
    const { id: tabId, windowId } = tab;
    listener({ item: menuItemId as Item, tabId, windowId, selection: selectionText ?? '' });
  });
}
