import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isLegendSeen } from '../../../src/platform/hints';
import type { PageState } from '../../../src/platform/messages';
import { PopupApp } from '../../../src/popup/PopupApp';
import { type FakeReader, resetBrowser, world } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { click, control, mount, seen, unmount } from './mount';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const ARTICLE: PageState = {
  status: 'article',
  reasons: [],
  text: SEED_TEXT,
  analysis: SEED_ANALYSIS,
  marksShown: true,
  outlet: 'الجريدة',
  published: '2021-07-23',
};
const showing = (state: PageState): FakeReader => ({ state: () => state, showMarks: () => null });

/** Opens the popup over a page; without a reader of its own the page gets the one that is injected. */
async function open(reader: FakeReader | null, change: Partial<typeof world> = {}): Promise<void> {
  const language = change.language ?? 'en';
  resetBrowser({ tabs: [{ id: 7, url: 'https://www.example.com/news' }], uiLocale: language, ...change });
  if (reader) world.readers.set(7, reader);
  await mount(<PopupApp explains={!(await isLegendSeen())} />);
  await settle();
}
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

beforeEach(() => resetBrowser());
afterEach(unmount);

describe('the popup', () => {
  it('leaves doubtful names out on demand, and shows the list that is left', async () => {
    const firm = { ...SEED_ANALYSIS, entities: SEED_ANALYSIS.entities.slice(0, 2) };
    const state = () => ({
      ...ARTICLE,
      analysis: world.stored.certainty === 'strict' ? firm : SEED_ANALYSIS,
    });
    await open({ ...showing(ARTICLE), state });
    const rows = () => document.querySelectorAll('.row').length;
    const before = rows();
    const box = document.querySelector<HTMLInputElement>('.firm input')!;
    await click(box);
    const untilRows = (count: number) =>
      vi.waitFor(async () => {
        await settle();
        expect(rows()).toBe(count);
      });
    await untilRows(3);
    await click(box);
    await untilRows(before);
  });

  it('lists reported statements at first where the reader has set so', async () => {
    const [first, ...others] = SEED_ANALYSIS.quotes;
    const analysis = { ...SEED_ANALYSIS, quotes: [{ ...first!, kind: 'indirect' as const }, ...others] };
    const quoted = () => document.querySelectorAll('.turn blockquote').length;
    await open(showing({ ...ARTICLE, analysis }));
    await click(control('Who said what'));
    const usual = quoted();
    await unmount();
    await open(showing({ ...ARTICLE, analysis }), { stored: { indirect: true, version: 2 } });
    await click(control('Who said what'));
    expect(quoted()).toBe(usual + 1);
  });

  it('says once what the marks mean, and never again', async () => {
    await open(showing(ARTICLE));
    await settle();
    expect(seen(document.querySelector('.legend-hint'))).toContain('as its number is here');
    await click(control('Understood'));
    expect(document.querySelector('.legend-hint')).toBeNull();
    await unmount();
    await open(showing(ARTICLE), { storedHere: world.storedHere });
    await settle();
    expect(document.querySelector('.legend-hint')).toBeNull();
  });
});
