import browser from 'webextension-polyfill';
import { type Appearance, inPages, marksCss } from './appearance';
import { readSettings } from './settings';

/** A frame of a tab. */
interface Target {
  readonly tabId: number;
  readonly frameIds: number[];
}

/**
 * Puts the marks' style sheet and the reader into a frame of a tab. Rejects where the browser lets no extension in:
 * its own pages, the stores, sites that the reader withheld.
 */
export async function injectReader(tabId: number, frameId = 0): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await dress(target, await readSettings());
  await browser.scripting.executeScript({ target, files: ['reader.js'] });
}

/** Makes the marks in a frame look as is set now, and no longer as `before`. Rejects as `injectReader` does. */
export async function redress(tabId: number, frameId: number, before: Appearance): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const css = marksCss(before, inPages);
  if (css !== '') await browser.scripting.removeCSS({ target, css });
  await dress(target, await readSettings());
}

/** Sheets that the browser inserts, unlike those that scripts adopt, cannot be seen or taken away by the page. */
async function dress(target: Target, appearance: Appearance): Promise<void> {
  const css = marksCss(appearance, inPages);
  if (css !== '') await browser.scripting.insertCSS({ target, css });
}
