import { sendToTab } from '../platform/messages';
import { tabsOfSite } from '../platform/tabs';

/** Tells the readers in all tabs of a site to show or hide their marks. Tabs without a reader are passed over. */
export async function switchMarks(site: string, shown: boolean): Promise<void> {
  const tabs = await tabsOfSite(site);
  await Promise.allSettled(tabs.map((id) => sendToTab(id, 'showMarks', { shown })));
}
