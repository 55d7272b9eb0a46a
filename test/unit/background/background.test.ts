import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../src/nlp/types';
import { saveCorrection } from '../../../src/platform/corrections';
import { type MessageName, send } from '../../../src/platform/messages';
import { saveSettings } from '../../../src/platform/settings';
import { switchSite } from '../../../src/platform/sites';
import { deliver, EMPTY_PAGE, EXTENSION_ID, resetBrowser, world } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));
const analyse = vi.hoisted(() => vi.fn());
const readModel = vi.hoisted(() => vi.fn());
vi.mock('../../../src/nlp/index', () => ({ analyse, readModel, STRICT_CONFIDENCE: 0.73 }));

const ANALYSIS: Analysis = { version: 1, entities: [], quotes: [], quotedOther: [] };
const BYTES = new Uint8Array([1, 2, 3]);
const PAGE = {
  id: EXTENSION_ID,
  frameId: 0,
  url: 'https://example.com/news',
  tab: { id: 7, url: 'https://example.com/news' },
};
const fetchModel = vi.fn();

// The background keeps the model between messages: every case wakes a new one.
beforeEach(async () => {
  vi.resetAllMocks();
  vi.resetModules();
  fetchModel.mockImplementation(async () => new Response(BYTES));
  vi.stubGlobal('fetch', fetchModel);
  readModel.mockReturnValue('the model');
  analyse.mockReturnValue(ANALYSIS);
  resetBrowser({ injected: { state: () => EMPTY_PAGE } });
  await import('../../../src/background/background');
});
afterEach(() => vi.unstubAllGlobals());

const ask = (name: MessageName, request: object, sender: object = PAGE): unknown =>
  deliver({ name, request }, sender)[0];
const analyseText = (text: string) => send('analyse', { text });

describe('activate', () => {
  it('brings the sheet and the reader into the frame that asks', async () => {
    expect(await ask('activate', { forTop: false }, { ...PAGE, frameId: 4 })).toBe(true);
    const target = { tabId: 7, frameIds: [4] };
    expect(world.injections).toEqual([
      { target, files: ['marks.css'] },
      { target, files: ['reader.js'] },
    ]);
  });

  it('brings the look of the marks that is set', async () => {
    await saveSettings({ palette: 'distinct' });
    await ask('activate', { forTop: false });
    expect(world.injections[1]).toMatchObject({ css: expect.stringContaining('::highlight(isnad-per)') });
  });

  it('takes the old look of the marks away and brings the new one, where the reader of a page asks', async () => {
    await saveSettings({ lineWidth: 'thick' });
    const before = { markStyle: 'fills', palette: 'usual', lineWidth: 'normal' };
    await ask('redress', { before }, { ...PAGE, frameId: 4 });
    const target = { tabId: 7, frameIds: [4] };
    expect(world.injections).toEqual([
      { target, css: expect.stringContaining('text-decoration: none'), removed: true },
      { target, css: expect.stringContaining('solid 3.4px') },
    ]);
  });

  it('brings the reader of the page round a frame that it may look into, unless it is there', async () => {
    const frame = { ...PAGE, frameId: 4 };
    expect(await ask('activate', { forTop: true }, frame)).toBe(true);
    const target = { tabId: 7, frameIds: [0] };
    expect(world.injections).toMatchObject([{ target }, { target }]);
    world.readers.set(7, { state: () => EMPTY_PAGE });
    expect(await ask('activate', { forTop: true }, frame)).toBe(false);
    expect(world.injections).toHaveLength(2);
  });

  it('leaves pages alone when the reader wants to click', async () => {
    await saveSettings({ activation: 'click' });
    expect(await ask('activate', { forTop: false })).toBe(false);
    expect(world.injections).toEqual([]);
  });

  it('leaves a site alone that is off, and the frames that it embeds', async () => {
    await switchSite('example.com', false);
    expect(
      await ask('activate', { forTop: false }, { ...PAGE, frameId: 2, url: 'https://embedded.example/' }),
    ).toBe(false);
    expect(world.injections).toEqual([]);
  });

  it('reads chosen sites only, where the reader chose some', async () => {
    await saveSettings({ activation: 'chosen' });
    expect(await ask('activate', { forTop: false })).toBe(false);
    await switchSite('example.com', true);
    expect(await ask('activate', { forTop: false })).toBe(true);
  });

  it('answers no to what is no tab', async () => {
    expect(await ask('activate', { forTop: false }, { id: EXTENSION_ID })).toBe(false);
  });
});

describe('analyse', () => {
  it('reads the model once for all texts', async () => {
    expect(await Promise.all([analyseText('خبر'), analyseText('آخر')])).toEqual([ANALYSIS, ANALYSIS]);
    expect(fetchModel).toHaveBeenCalledTimes(1);
    expect(readModel).toHaveBeenCalledWith(BYTES);
    expect(analyse).toHaveBeenCalledWith('خبر', 'the model');
  });

  it('leaves doubtful names out for strict readers, but nobody who is quoted', async () => {
    const entity = (id: string, confidence: number) => ({
      id,
      type: 'PER',
      name: id,
      roles: [],
      confidence,
      mentions: [],
    });
    const quotes = [{ start: 0, end: 3, kind: 'direct', speaker: { entity: 'quoted' }, confidence: 1 }];
    const entities = [entity('firm', 0.73), entity('doubtful', 0.71), entity('quoted', 0.3)];
    analyse.mockReturnValue({ ...ANALYSIS, entities, quotes });
    const names = async () => (await send('analyse', { text: 'خبر' })).entities.map(({ name }) => name);
    expect(await names()).toEqual(['firm', 'doubtful', 'quoted']);
    await saveSettings({ certainty: 'strict' });
    expect(await names()).toEqual(['firm', 'quoted']);
  });

  it('heeds what the reader said of a name', async () => {
    const entities = [
      { id: 'e1', type: 'LOC', name: 'خبر', roles: [], confidence: 0.5, mentions: [{ start: 0, end: 3 }] },
    ];
    analyse.mockReturnValue({ ...ANALYSIS, entities });
    await saveCorrection({ name: 'خبر', from: 'LOC', to: null });
    expect((await analyseText('خبر')).entities).toEqual([]);
  });

  it('reads the model again after it could not be read', async () => {
    readModel.mockImplementationOnce(() => {
      throw new Error('The model file is damaged.');
    });
    await expect(analyseText('خبر')).rejects.toThrow('damaged');
    expect(await analyseText('خبر')).toEqual(ANALYSIS);
  });

  it('refuses a text that would keep it busy for minutes, and says why', async () => {
    await expect(analyseText('ا'.repeat(1_000_001))).rejects.toThrow('1000001');
    expect(analyse).not.toHaveBeenCalled();
  });
});

describe('badge', () => {
  it('counts in the digits of the reader, and goes again', async () => {
    world.language = 'ar';
    world.uiLocale = 'ar-EG';
    await ask('badge', { count: 12 });
    expect(world.badges.get(7)).toBe('١٢');
    await ask('badge', { count: null });
    expect(world.badges.get(7)).toBe('');
  });

  it('is that of a frame where the page has none, and not taken away by one', async () => {
    const frame = { ...PAGE, frameId: 2 };
    await ask('badge', { count: 3 }, frame);
    expect(world.badges.get(7)).toBe('3');
    await ask('badge', { count: null }, frame);
    expect(world.badges.get(7)).toBe('3');
  });
});

describe('the texts of a language', () => {
  it('come with the background', async () => {
    expect(await send('texts', { language: 'en' })).toMatchObject({ language: { message: 'en' } });
    expect(await send('texts', { language: 'ar' })).toMatchObject({ language: { message: 'ar' } });
  });

  it('come in no language but ours', () => {
    expect(ask('texts', { language: '../../manifest' })).toBeUndefined();
  });
});
