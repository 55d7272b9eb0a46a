import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resetBrowser, world } from '../../fake-browser';
import { SEED_ANALYSIS } from '../../seed-analysis';
import { click, control, seen, settle, unmount } from './mount';
import { ARTICLE, openPopup, showing } from './open-popup';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

beforeEach(() => resetBrowser());
afterEach(unmount);

describe('the popup', () => {
  it('leaves doubtful names out on demand, and shows the list that is left', async () => {
    const firm = { ...SEED_ANALYSIS, entities: SEED_ANALYSIS.entities.slice(0, 2) };
    const state = () => ({
      ...ARTICLE,
      analysis: world.stored.certainty === 'strict' ? firm : SEED_ANALYSIS,
    });
    await openPopup({ ...showing(ARTICLE), state });
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
    await openPopup(showing({ ...ARTICLE, analysis }));
    await click(control('Who said what'));
    const usual = quoted();
    await unmount();
    await openPopup(showing({ ...ARTICLE, analysis }), { stored: { indirect: true, version: 2 } });
    await click(control('Who said what'));
    expect(quoted()).toBe(usual + 1);
  });

  it('says once what the marks mean, and never again', async () => {
    await openPopup(showing(ARTICLE));
    await settle();
    expect(seen(document.querySelector('.legend-hint'))).toContain('as its number is here');
    await click(control('Got it'));
    expect(document.querySelector('.legend-hint')).toBeNull();
    await unmount();
    await openPopup(showing(ARTICLE), { storedHere: world.storedHere });
    await settle();
    expect(document.querySelector('.legend-hint')).toBeNull();
  });
});
