import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handle, send, sendToTab } from '../../../src/platform/messages';
import { deliver, EMPTY_PAGE, EXTENSION_ID, listenerCounts, resetBrowser, world } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));
beforeEach(() => resetBrowser());

describe('messages on arrival', () => {
  const reveal = vi.fn(() => true);
  beforeEach(() => {
    reveal.mockClear();
    handle({ reveal });
  });

  it('answers one that is in the table', async () => {
    const message = { name: 'reveal', request: { start: 3, end: 9 } };
    expect(await Promise.all(deliver(message))).toEqual([true]);
    expect(reveal).toHaveBeenCalledWith({ start: 3, end: 9 }, { id: EXTENSION_ID });
  });

  it.each([
    ['no object', 'reveal'],
    ['null', null],
    ['no request', { name: 'reveal' }],
    ['a name that it does not handle', { name: 'analyse', request: { text: 'خبر' } }],
    ['a name of every object', { name: 'toString', request: {} }],
    ['no name', { request: { start: 0, end: 1 } }],
    ['offsets that are no numbers', { name: 'reveal', request: { start: '0', end: 1 } }],
    ['offsets below zero', { name: 'reveal', request: { start: -1, end: 1 } }],
    ['offsets between letters', { name: 'reveal', request: { start: 0.5, end: 1 } }],
  ])('leaves %s to others', (_what, message) => {
    expect(deliver(message)).toEqual([undefined]);
    expect(reveal).not.toHaveBeenCalled();
  });

  it('obeys no other extension', () => {
    const message = { name: 'reveal', request: { start: 3, end: 9 } };
    expect(deliver(message, { id: 'somebody-else' })).toEqual([undefined]);
  });
});

describe('messages and errors', () => {
  it('tells the sender of an error, thrown at once or later', async () => {
    handle({
      analyse: () => {
        throw new RangeError('too long');
      },
      badge: () => Promise.reject(new Error('no tab')),
    });
    await expect(send('analyse', { text: 'خبر' })).rejects.toThrow('too long');
    await expect(send('badge', { count: 1 })).rejects.toThrow('no tab');
  });

  it('rejects when the tab has no reader', async () => {
    await expect(sendToTab(7, 'state', {})).rejects.toThrow('Receiving end');
    world.readers.set(7, { state: () => EMPTY_PAGE });
    expect(await sendToTab(7, 'state', {})).toEqual(EMPTY_PAGE);
  });

  it('listens no longer once the signal aborts', () => {
    const leaving = new AbortController();
    handle({ showMarks: () => null }, leaving.signal);
    leaving.abort();
    expect(listenerCounts().messages).toBe(0);
  });
});
