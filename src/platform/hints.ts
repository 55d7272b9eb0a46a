import browser from 'webextension-polyfill';

const KEY = 'legendSeen';

/**
 * Whether the reader was told what the marks mean, once on each device. Storage that fails gives yes: a hint that came again and
 * again would be worse than none.
 */
export async function isLegendSeen(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(KEY))[KEY] === true;
  } catch {
    return true;
  }
}

/** The reader has been told. Where this cannot be saved they will be told again. */
export async function rememberLegend(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true }).catch(() => undefined);
}
