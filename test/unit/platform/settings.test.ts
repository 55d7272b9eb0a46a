import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  areSettingsDamaged,
  DEFAULT_SETTINGS,
  exportSettings,
  importSettings,
  readSettings,
  resetSettings,
  saveSettings,
  watchSettings,
} from '../../../src/platform/settings';
import { fakeBrowser, listenerCounts, resetBrowser, world } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));
beforeEach(() => resetBrowser());

describe('reading the settings', () => {
  it('gives the defaults when nothing is saved', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('gives the defaults when the storage cannot be read', async () => {
    world.storageFails = true;
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps the parts that hold when others are damaged', async () => {
    world.stored = { activation: 'sometimes', sitesOff: ['example.com'], unmarked: 'PER', version: 99 };
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['example.com'] });
  });

  it.each([
    ['a site that is no text', { sitesOff: ['example.com', 7] }],
    ['an empty site', { sitesOff: [''] }],
    ['a kind that does not exist', { unmarked: ['PER', 'ANIMAL'], version: 2 }],
    ['a look that does not exist', { markStyle: 'blink', palette: 3, lineWidth: null, textSize: 'huge' }],
    ['null', { activation: null, sitesOff: null, kinds: null }],
  ])('does not take %s', async (_what, stored) => {
    world.stored = stored;
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('takes no more than it knows', async () => {
    world.stored = { colour: 'red' };
    expect(await readSettings()).not.toHaveProperty('colour');
  });
});

describe('whether the settings are damaged', () => {
  it.each([
    ['nothing is saved', {}, false],
    ['all of it holds', { activation: 'click', sitesOff: ['example.com'], version: 2 }, false],
    ['a later version has more', { colourOfTheSky: 'blue', version: 99 }, false],
    ['a part does not hold', { activation: 7, sitesOff: ['example.com'], version: 2 }, true],
  ])('when %s', async (_what, stored, isDamaged) => {
    world.stored = stored;
    expect(await areSettingsDamaged()).toBe(isDamaged);
  });

  it('when nothing can be read', async () => {
    world.storageFails = true;
    expect(await areSettingsDamaged()).toBe(true);
  });
});

describe('saving the settings', () => {
  it('saves what the reader set, and no defaults beside it', async () => {
    await saveSettings({ activation: 'click' });
    expect(world.stored).toEqual({ activation: 'click', version: 2 });
  });

  it('keeps the marks that a kind of a later version will have', async () => {
    await saveSettings({ kinds: ['PER', 'ORG', 'LOC', 'MISC'] });
    expect(world.stored).toEqual({ unmarked: ['quote'], version: 2 });
  });

  it('rejects when the browser cannot save, and loses nothing', async () => {
    world.stored = { activation: 'click' };
    world.storageFails = true;
    await expect(saveSettings({ kinds: [] })).rejects.toThrow('quota');
    expect(world.stored).toEqual({ activation: 'click' });
  });
});

describe('settings of another version', () => {
  it('are read as they were meant', async () => {
    world.stored = { kinds: ['PER', 'quote'], hover: 'key', version: 1 };
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, kinds: ['PER', 'quote'], hover: 'key' });
  });

  it('are migrated once something is saved, and nothing of the old stays', async () => {
    world.stored = { kinds: ['PER', 'quote'], hover: 'key', version: 1 };
    await saveSettings({ palette: 'distinct' });
    expect(world.stored).toEqual({
      unmarked: ['ORG', 'LOC', 'MISC'],
      hover: 'key',
      palette: 'distinct',
      version: 2,
    });
  });

  it('stay what they are if they are newer, and so does what is not understood', async () => {
    world.stored = { hover: 'wink', palette: 'plain', newest: [1], version: 7 };
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, palette: 'plain' });
    await saveSettings({ textSize: 'large' });
    expect(world.stored).toEqual({
      hover: 'wink',
      palette: 'plain',
      newest: [1],
      textSize: 'large',
      version: 7,
    });
  });

  it('come from a file of an older version too', async () => {
    await importSettings('{"version": 1, "kinds": ["LOC"]}');
    expect((await readSettings()).kinds).toEqual(['LOC']);
  });
});

describe('a file of settings', () => {
  it('comes back as it was taken away, into a browser that had others', async () => {
    const look = { markStyle: 'both', palette: 'distinct', lineWidth: 'thick', textSize: 'large' } as const;
    await saveSettings({ activation: 'chosen', sitesOn: ['example.com'], ...look });
    const file = await exportSettings();
    world.stored = { kinds: ['PER'], activation: 'click' };
    await importSettings(file);
    expect(await readSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      activation: 'chosen',
      sitesOn: ['example.com'],
      ...look,
      kinds: ['PER'],
    });
  });

  it.each([
    ['no JSON', 'خبر'],
    ['null', 'null'],
    ['another file', '{"name": "x"}'],
    ['no version', '{"activation": "click"}'],
    ['a damaged part', '{"version": 1, "activation": "click", "kinds": ["ANIMAL"]}'],
    ['a part that is no setting', '{"version": 1, "toString": "x"}'],
  ])('is refused when it is %s, and nothing is changed', async (_what, text) => {
    world.stored = { activation: 'chosen' };
    await expect(importSettings(text)).rejects.toThrow(SyntaxError);
    expect(world.stored).toEqual({ activation: 'chosen' });
  });

  it('is not needed any more once all is forgotten', async () => {
    await saveSettings({ activation: 'click' });
    await resetSettings();
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(world.stored).toEqual({});
  });
});

describe('watching the settings', () => {
  it('tells each change with all settings', async () => {
    const heard = vi.fn();
    watchSettings(heard);
    await saveSettings({ kinds: ['PER', 'quote'] });
    await vi.waitFor(() =>
      expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, kinds: ['PER', 'quote'] }),
    );
  });

  it('is deaf to other areas of the storage and to what is no setting', async () => {
    const heard = vi.fn();
    watchSettings(heard);
    fakeBrowser.storage.onChanged.emit({ activation: { newValue: 'click' } }, 'local');
    fakeBrowser.storage.onChanged.emit({ version: { newValue: 2 } }, 'sync');
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).not.toHaveBeenCalled();
  });

  it('stops for good when the signal aborts, also while a change is being read', async () => {
    const heard = vi.fn();
    const leaving = new AbortController();
    watchSettings(heard, leaving.signal);
    const saving = saveSettings({ activation: 'click' });
    leaving.abort();
    await saving;
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).not.toHaveBeenCalled();
    expect(listenerCounts().storage).toBe(0);
  });
});
