import browser, { type Storage } from 'webextension-polyfill';

/** What has changed in an area of the storage: of each item the old and the new value. */
export type StorageChanges = Readonly<Record<string, Storage.StorageChange>>;

/** Calls `listener` with each change in one area of the storage, in this page or another, until `signal` aborts. */
export function watchStorage(
  area: 'sync' | 'local' | 'session',
  listener: (changes: StorageChanges) => void,
  signal?: AbortSignal,
): void {
  const { onChanged } = browser.storage;
  const heard = (changes: StorageChanges, where: string): void => {
    if (where === area) listener(changes);
  };
  onChanged.addListener(heard);
  signal?.addEventListener('abort', () => onChanged.removeListener(heard), { once: true });
}
