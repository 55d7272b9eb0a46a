import { injectReader } from '../platform/inject-reader';
import { sendToTab } from '../platform/messages';
import type { Command } from '../platform/shortcuts';

/**
 * Does what a key asks for in a tab. A page without a reader gets one first, which the key permits as a click does.
 * Rejects where the browser refuses that too, or the page has gone.
 */
export async function obeyCommand(command: Command, tabId: number): Promise<void> {
  const state = await sendToTab(tabId, 'state', {}).catch(() => null);
  if (!state) return injectReader(tabId);
  if (command === 'toggle-marks') await sendToTab(tabId, 'showMarks', { shown: !state.marksShown });
  else await sendToTab(tabId, 'step', { direction: command === 'next-mention' ? 1 : -1 });
}
