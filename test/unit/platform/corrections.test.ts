import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Correction,
  correctionsOn,
  MOST_CORRECTIONS,
  readCorrections,
  removeCorrection,
  saveCorrection,
  watchCorrections,
  withCorrection,
} from '../../../src/platform/corrections';
import { rememberLegend } from '../../../src/platform/hints';
import { isPageKey, pageKey } from '../../../src/platform/page-key';
import { resetSettings, saveSettings } from '../../../src/platform/settings';
import { listenerCounts, resetBrowser, world } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));
beforeEach(() => resetBrowser());

const NO_NAME: Correction = { name: 'الأمل', from: 'PER', to: null };
const PLACE: Correction = { name: 'الأمل', from: 'PER', to: 'LOC' };

describe('a correction', () => {
  it('is remembered on this device alone, and can be taken back', async () => {
    await saveCorrection({ name: 'سلام', from: 'LOC', to: 'PER' });
    const { undo } = await saveCorrection(NO_NAME);
    expect(await readCorrections()).toEqual([{ name: 'سلام', from: 'LOC', to: 'PER' }, NO_NAME]);
    expect(world.stored).toEqual({});
    await undo();
    expect(await readCorrections()).toEqual([{ name: 'سلام', from: 'LOC', to: 'PER' }]);
  });

  it('is forgotten by itself, and with the settings', async () => {
    await saveCorrection(NO_NAME);
    await saveCorrection({ name: 'سلام', from: 'LOC', to: 'PER' });
    await removeCorrection(NO_NAME);
    expect(await readCorrections()).toHaveLength(1);
    await resetSettings();
    expect(world.storedHere).toEqual({});
  });

  it('of a corrected name goes back to what the analysis took it for', () => {
    const corrected = withCorrection([], PLACE);
    expect(withCorrection(corrected, { name: 'الأمل', from: 'LOC', to: 'ORG' })).toEqual([
      { name: 'الأمل', from: 'PER', to: 'ORG' },
    ]);
    expect(withCorrection(corrected, { name: 'الأمل', from: 'LOC', to: null })).toEqual([NO_NAME]);
    expect(withCorrection(corrected, { name: 'الأمل', from: 'LOC', to: 'PER' })).toEqual([]);
  });

  it('holds on its page alone, until the reader lets it hold everywhere', async () => {
    const page = pageKey('https://example.com/news/1#top');
    const { everywhere, undo } = await saveCorrection({ ...NO_NAME, page });
    const on = async (url: string) => correctionsOn(await readCorrections(), pageKey(url)).length;
    expect([await on('https://example.com/news/1'), await on('https://example.com/news/2')]).toEqual([1, 0]);
    await everywhere();
    expect([await on('https://example.com/news/1'), await on('https://example.com/news/2')]).toEqual([1, 1]);
    await undo();
    expect(await readCorrections()).toEqual([]);
  });

  it('of a page comes before one that holds everywhere', () => {
    const page = pageKey('https://example.com/news/1');
    const here: Correction = { ...PLACE, page };
    expect(correctionsOn([here, NO_NAME], page).at(-1)).toEqual(here);
    expect(correctionsOn([here, NO_NAME], undefined)).toEqual([NO_NAME]);
  });

  it('that holds everywhere is itself corrected where it shows', () => {
    const page = pageKey('https://example.com/news/1');
    expect(withCorrection([PLACE], { name: 'الأمل', from: 'LOC', to: 'ORG', page })).toEqual([
      { name: 'الأمل', from: 'PER', to: 'ORG' },
    ]);
  });

  it('of an earlier version, which named no page, holds everywhere', async () => {
    world.storedHere = { corrections: [NO_NAME] };
    expect(correctionsOn(await readCorrections(), pageKey('https://example.com/'))).toEqual([NO_NAME]);
  });

  it('pushes the oldest out when there are many', () => {
    const many = Array.from(
      { length: MOST_CORRECTIONS },
      (_, at): Correction => ({ ...NO_NAME, name: `اسم ${at}` }),
    );
    const kept = withCorrection(many, PLACE);
    expect([kept.length, kept[0]?.name, kept.at(-1)]).toEqual([MOST_CORRECTIONS, 'اسم 1', PLACE]);
  });

  it.each([
    ['no list', 'الأمل'],
    ['other things', [null, 3, { name: '', from: 'PER', to: null }, { name: 'الأمل', from: 'X', to: null }]],
    ['a kind that it has', [{ name: 'الأمل', from: 'PER', to: 'PER' }]],
    ['a page that is no key', [{ name: 'الأمل', from: 'PER', to: null, page: 'https://example.com/' }]],
    ['an endless name', [{ name: 'ا'.repeat(10_000), from: 'PER', to: null }]],
    ['what every object has', [{ name: 'الأمل', from: 'toString', to: null }]],
  ])('is none where %s was stored', async (_what, corrections) => {
    world.storedHere = { corrections };
    expect(await readCorrections()).toEqual([]);
  });

  it('is told to who watches, until they leave', async () => {
    const leaving = new AbortController();
    const heard = vi.fn();
    watchCorrections(heard, leaving.signal);
    await saveCorrection(NO_NAME);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([NO_NAME]));
    leaving.abort();
    expect(listenerCounts().storage).toBe(0);
  });

  it('is not told of what else this device keeps', async () => {
    const heard = vi.fn();
    watchCorrections(heard, new AbortController().signal);
    await rememberLegend();
    await saveSettings({ activation: 'click' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).not.toHaveBeenCalled();
  });

  it('is none where storage fails, and says so when it cannot be saved', async () => {
    world.storageFails = true;
    expect(await readCorrections()).toEqual([]);
    await expect(saveCorrection(NO_NAME)).rejects.toThrow('quota');
  });
});

describe('the key of a page', () => {
  it('is the same wherever in the page the reader is, and another for another page', () => {
    const [key, below, other, query] = ['', '#l3', '2', '?id=2'].map((end) =>
      pageKey(`https://example.com/خبر${end}`),
    );
    expect(below).toBe(key);
    expect(new Set([key, other, query]).size).toBe(3);
  });

  it('does not tell which page it is', () => {
    const key = pageKey('https://example.com/news/1');
    expect(isPageKey(key)).toBe(true);
    expect(key).not.toContain('example');
  });
});
