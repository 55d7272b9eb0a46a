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

/** What the popup lists, once it does. A row's first button is its name. */
export async function readList(popup: Page): Promise<readonly Section[]> {
  const lists = () => popup.evaluate(() => document.querySelector('main section li button') !== null);
  await until('the popup lists', lists).catch(async (error: Error) => {
    throw new Error(`${error.message}; it says: ${await popupText(popup)}`);
  });
  return popup.evaluate(() =>
    [...document.querySelectorAll('main section')].map((section) => ({
      heading: section.querySelector('h2')?.firstChild?.textContent?.trim() ?? '',
      rows: [...section.querySelectorAll('li')].map((row) => ({
        name: row.querySelector('button')?.textContent?.trim() ?? '',
        roles: [...row.querySelectorAll('p bdi')].map((role) => role.textContent ?? ''),
        quotations: row.querySelector('[aria-expanded]')?.firstChild?.textContent ?? '',
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
