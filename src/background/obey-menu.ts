import type { MenuChoice } from '../platform/context-menu';
import { handText } from '../platform/handed-text';
import { injectReader } from '../platform/inject-reader';
import { sendToTop } from '../platform/messages';
import { hasSidePanel, openSidePanel } from '../platform/side-panel';

/**
 * Reads the page that was chosen in its menu, whatever it looks like, or the selected text in the panel beside it.
 * Rejects where the browser lets no extension in, or opens no panel.
 */
export async function obeyMenu({ item, tabId, windowId, selection }: MenuChoice): Promise<void> {
  if (item === 'read-page') return readPage(tabId);
  // Opened before anything is awaited: browsers open panels only inside a click.
  if (hasSidePanel()) await Promise.all([openSidePanel(windowId), handText(selection)]);
}

/** The page itself, not an article in a frame of it, which has been read already. */
async function readPage(tabId: number): Promise<void> {
  const hasReader = await sendToTop(tabId, 'state', {}).then(Boolean, () => false);
  if (!hasReader) await injectReader(tabId);
  await sendToTop(tabId, 'read', {});
}
