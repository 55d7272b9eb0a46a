import { type Page, until } from '../browsers/browser';

/** The list of the popup as text, all quotations unfolded: what a reader sees who opens everything. */
export async function readPopup(popup: Page): Promise<string> {
  await until('the popup shows its list', () =>
    popup.evaluate(() => document.querySelector('li button') !== null),
  );
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded=false]')) button.click();
  });
  await until('all is unfolded', () =>
    popup.evaluate(() => document.querySelector('[aria-expanded=false]') === null),
  );
  return popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
}
