import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeHandedText } from '../../../src/platform/handed-text';
import { switchSite } from '../../../src/platform/sites';
import { EMPTY_PAGE, fakeBrowser, resetBrowser, world } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

beforeEach(async () => {
  vi.resetAllMocks();
  vi.resetModules();
  resetBrowser({ injected: { state: () => EMPTY_PAGE } });
  await import('../../../src/background/background');
});

describe('the first run', () => {
  it('welcomes the reader once, and no one after an update', () => {
    for (const reason of ['update', 'browser_update']) fakeBrowser.runtime.onInstalled.emit({ reason });
    expect(world.opened).toEqual([]);
    fakeBrowser.runtime.onInstalled.emit({ reason: 'install' });
    expect(world.opened).toEqual(['welcome.html']);
  });
});

describe('a key', () => {
  const press = (command: string) => fakeBrowser.commands.onCommand.emit(command, { id: 7 });
  const reader = { state: () => ({ ...EMPTY_PAGE, marksShown: true }), showMarks: vi.fn(), step: vi.fn() };
  beforeEach(() => world.readers.set(7, reader));

  it('hides the marks', async () => {
    press('toggle-marks');
    await vi.waitFor(() => expect(reader.showMarks).toHaveBeenCalledWith({ shown: false }));
  });

  it('goes to the next name and to the one before', async () => {
    press('next-mention');
    press('previous-mention');
    await vi.waitFor(() => expect(reader.step.mock.calls).toEqual([[{ direction: 1 }], [{ direction: -1 }]]));
  });

  it('brings the reader to a page that has none', async () => {
    world.readers.clear();
    press('next-mention');
    const target = { tabId: 7, frameIds: [0] };
    await vi.waitFor(() => expect(world.injections).toMatchObject([{ target }, { target }]));
  });

  it('is no error where the page has gone meanwhile, or the browser lets nobody in', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    reader.step.mockRejectedValueOnce(new Error('The message port closed.'));
    press('next-mention');
    await vi.waitFor(() => expect(reader.step).toHaveBeenCalledOnce());
    world.readers.clear();
    world.injected = null;
    press('next-mention');
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId: 'read-page' }, { id: 7, windowId: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('does nothing that it does not know, or where there is no tab', async () => {
    press('open-the-pod-bay-doors');
    fakeBrowser.commands.onCommand.emit('toggle-marks', undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(reader.showMarks).not.toHaveBeenCalled();
    expect(world.injections).toEqual([]);
  });
});

describe('the menu of a page', () => {
  const choose = (menuItemId: string, selectionText?: string): unknown =>
    fakeBrowser.contextMenus.onClicked.emit({ menuItemId, selectionText }, { id: 7, windowId: 1 });

  it('has its items once, after any number of updates', async () => {
    for (const reason of ['install', 'update'])
      await Promise.all(fakeBrowser.runtime.onInstalled.emit({ reason }));
    expect(world.menu).toEqual(['Read this page', 'Read the selected text beside the page']);
  });

  it('reads a page whatever it looks like, and brings the reader where there is none', async () => {
    const read = vi.fn(() => EMPTY_PAGE);
    world.injected = { read };
    choose('read-page');
    await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
    expect(world.injections).toHaveLength(2);
    world.readers.set(7, { state: () => EMPTY_PAGE, read });
    choose('read-page');
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(world.injections).toHaveLength(2);
  });

  it('reads the page itself, also where a frame of it has an article', async () => {
    const [read, readFrame] = [vi.fn(() => true), vi.fn(() => true)];
    world.framed.set(7, { state: () => EMPTY_PAGE, read: readFrame });
    world.injected = { read };
    choose('read-page');
    await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
    expect(readFrame).not.toHaveBeenCalled();
  });

  it('hands the selected text to the panel, which takes it once', async () => {
    choose('read-selection', 'قال بلينكن');
    await vi.waitFor(() => expect(world.panelsOpened).toBe(1));
    const taken = vi.fn();
    takeHandedText(taken, new AbortController().signal);
    await vi.waitFor(() => expect(taken).toHaveBeenCalledWith('قال بلينكن'));
    takeHandedText(taken, new AbortController().signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(taken).toHaveBeenCalledOnce();
    expect(world.storedForNow).toEqual({});
  });
});

describe('a site that is switched', () => {
  it('hides and shows the marks in all of its tabs', async () => {
    const showMarks = vi.fn();
    world.tabs = [
      { id: 1, url: 'https://example.com/a' },
      { id: 2, url: 'http://www.example.com/b' },
      { id: 3, url: 'https://example.com.evil.example/' },
      { id: 4, url: 'https://example.com/without-a-reader' },
    ];
    for (const id of [1, 2, 3]) world.readers.set(id, { showMarks: ({ shown }) => showMarks(id, shown) });
    await switchSite('example.com', false);
    await vi.waitFor(() =>
      expect(showMarks.mock.calls).toEqual([
        [1, false],
        [2, false],
      ]),
    );
    await switchSite('example.com', true);
    await vi.waitFor(() =>
      expect(showMarks.mock.calls.slice(2)).toEqual([
        [1, true],
        [2, true],
      ]),
    );
  });
});
