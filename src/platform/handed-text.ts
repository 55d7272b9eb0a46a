import browser, { type Storage } from 'webextension-polyfill';

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
  const heard = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'session' && KEY in changes) void take();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
  void take();
}
