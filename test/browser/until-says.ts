import type { Page } from '../../tools/browsers/browser';
import { popupText } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';

/** Waits until a page of the extension says something. */
export function untilSays(page: Page, words: string): Promise<boolean> {
  return until(`the page says «${words}»`, async () => (await popupText(page)).includes(words));
}
