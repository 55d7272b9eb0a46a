import browser from 'webextension-polyfill';

/**
 * Puts the marks' style sheet and the reader into a frame of a tab. Rejects where the browser lets no extension in:
 * its own pages, the stores, sites that the reader withheld.
 */
export async function injectReader(tabId: number, frameId = 0): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['reader.js'] });
}
