import { type Page, until } from '../../tools/browsers/browser';

export interface Row {
  readonly name: string;
  readonly roles: readonly string[];
  /** As the popup words it: «١٠ اقتباسات». */
  readonly quotations: string;
}

export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** What the popup lists, once it does. */
export async function readList(popup: Page): Promise<readonly Section[]> {
  await until('the popup lists', () => popup.evaluate(() => document.querySelector('.row-name') !== null));
  return popup.evaluate(() =>
    [...document.querySelectorAll('main section')].map((section) => ({
      heading: section.querySelector('h2')?.firstChild?.textContent?.trim() ?? '',
      rows: [...section.querySelectorAll('.row')].map((row) => ({
        name: row.querySelector('.row-name')?.textContent ?? '',
        roles: [...row.querySelectorAll('.row-role')].map((role) => role.textContent ?? ''),
        quotations: row.querySelector('.row-unfold')?.firstChild?.textContent ?? '',
      })),
    })),
  );
}

export function popupText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

/** Waits until the popup says something. */
export function untilSays(popup: Page, words: string): Promise<boolean> {
  return until(`the popup says «${words}»`, async () => (await popupText(popup)).includes(words));
}
