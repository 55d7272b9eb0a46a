import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Correction,
  MOST_CORRECTIONS,
  readCorrections,
  removeCorrection,
  saveCorrection,
  watchCorrections,
  withCorrection,
} from '../../../src/platform/corrections';
import { resetSettings } from '../../../src/platform/settings';
import { listenerCounts, resetBrowser, world } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));
beforeEach(() => resetBrowser());

const NO_NAME: Correction = { name: 'الأمل', from: 'PER', to: null };
const PLACE: Correction = { name: 'الأمل', from: 'PER', to: 'LOC' };

describe('a correction', () => {
  it('is remembered on this device alone, and can be taken back', async () => {
    await saveCorrection({ name: 'سلام', from: 'LOC', to: 'PER' });
    const undo = await saveCorrection(NO_NAME);
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

  it('is none where storage fails, and says so when it cannot be saved', async () => {
    world.storageFails = true;
    expect(await readCorrections()).toEqual([]);
    await expect(saveCorrection(NO_NAME)).rejects.toThrow('quota');
  });
});
