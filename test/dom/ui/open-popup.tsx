import { isLegendSeen } from '../../../src/platform/hints';
import type { PageState } from '../../../src/platform/messages';
import { PopupApp } from '../../../src/popup/PopupApp';
import { type FakeReader, resetBrowser, world } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { mount, settle } from './mount';

/** The seed article as the reader of its page knows it. */
export const ARTICLE: PageState = {
  status: 'article',
  reasons: [],
  text: SEED_TEXT,
  analysis: SEED_ANALYSIS,
  marksShown: true,
  outlet: 'الجريدة',
  published: '2021-07-23',
};

/** The reader of a page in this state. */
export const showing = (state: PageState): FakeReader => ({ state: () => state, showMarks: () => null });

/** Opens the popup over a page; without a reader of its own the page gets the one that is injected. */
export async function openPopup(
  reader: FakeReader | null,
  change: Partial<typeof world> = {},
): Promise<void> {
  const language = change.language ?? 'en';
  resetBrowser({ tabs: [{ id: 7, url: 'https://www.example.com/news' }], uiLocale: language, ...change });
  if (reader) world.readers.set(7, reader);
  await mount(<PopupApp explains={!(await isLegendSeen())} />);
  await settle();
}
