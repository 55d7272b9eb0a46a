import { injectReader } from '../platform/inject-reader';
import { type Sender, sendToTop } from '../platform/messages';
import { readSettings } from '../platform/settings';
import { isSiteOff, siteOf } from '../platform/sites';

/**
 * A gate saw Arabic: brings the reader into its frame, or `forTop` into the page round it unless there is one, if the
 * settings allow it there. Answers whether it came.
 * The site is that of the tab, so that switching a site off also silences the frames it embeds.
 */
export async function activate({ tab, url, frameId }: Sender, forTop: boolean): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const settings = await readSettings();
  if (settings.activation === 'click' || isSiteOff(settings, siteOf(tab.url ?? url))) return false;
  if (forTop && (await hasReader(tab.id))) return false;
  await injectReader(tab.id, forTop ? 0 : frameId);
  return true;
}

const hasReader = (tabId: number): Promise<boolean> =>
  sendToTop(tabId, 'state', {}).then(Boolean, () => false);
