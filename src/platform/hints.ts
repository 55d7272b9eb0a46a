import browser from 'webextension-polyfill';

const KEY = 'legendSeen';

/**
 * Whether the reader is still to be told what the marks mean: once on each device. Storage that fails gives no: a hint that
 * came again and again would be worse than none.
 */
export async function takeLegendHint(): Promise<boolean> {
  try {
    const { [KEY]: seen } = await browser.storage.local.get(KEY);
    if (seen === true) return false;
    await browser.storage.local.set({ [KEY]: true });
    return true;
  } catch {
    return false;
  }
}
