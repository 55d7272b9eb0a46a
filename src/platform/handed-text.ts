import browser from 'webextension-polyfill';
import { watchStorage } from './watch-storage';

const KEY = 'handed-text';

/** Hands a text to the panel, which may have to be opened first. Kept in memory, and only until it is taken. */
export async function handText(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Calls `listener` with the text that waits, if any, and each that comes later, until `signal` aborts. */
export function takeHandedText(listener: (text: string) => void, signal: AbortSignal): void {
  const take = async (): Promise<void> => {
    const { [KEY]: text } = await browser.storage.session.get(KEY);
    if (signal.aborted || typeof text !== 'string' || text === '') return;
    await browser.storage.session.remove(KEY);
    listener(text);
  };
  watchStorage('session', (changes) => KEY in changes && void take(), signal);
  void take();
}
