import type { Page } from './browser';
import { until } from './until';

/** What the popup of the extension lists, read off its page. */
export interface ListSection {
  readonly heading: string;
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  readonly name: string;
  readonly roles: readonly string[];
  /** The words of what is said by them, as far as that is unfolded. */
  readonly quotations: readonly string[];
  /** The button that unfolds them: «١٠ اقتباسات». */
  readonly quotationCount: string;
  /** «٣ مرات» */
  readonly mentionCount: string;
}

/** Waits for the list and answers it. A row's first button is its name. */
export async function readList(popup: Page): Promise<readonly ListSection[]> {
  const lists = () => popup.evaluate(() => document.querySelector('main section li button') !== null);
  await until('the popup lists', lists).catch(async (error: Error) => {
    throw new Error(`${error.message}; it says: ${await popupText(popup)}`);
  });
  return popup.evaluate(() =>
    [...document.querySelectorAll('main section')].map((section) => ({
      heading: section.querySelector('h2')?.firstChild?.textContent?.trim() ?? '',
      rows: [...section.querySelectorAll(':scope > ul > li')].map((row) => ({
        name: row.querySelector('button')?.textContent?.trim() ?? '',
        roles: [...row.querySelectorAll(':scope > p bdi')].map((role) => role.textContent ?? ''),
        quotations: [...row.querySelectorAll('blockquote button:first-child')].map(
          (said) => said.textContent ?? '',
        ),
        quotationCount: row.querySelector('[aria-expanded]')?.firstChild?.textContent ?? '',
        mentionCount: row.querySelector('.row-count')?.textContent ?? '',
      })),
    })),
  );
}

/** Unfolds all quotations, also those that show only when others are unfolded. */
export async function unfoldAll(popup: Page): Promise<void> {
  await until('all is unfolded', () =>
    popup.evaluate(() => {
      const folded = document.querySelectorAll<HTMLElement>('li [aria-expanded=false]');
      for (const button of folded) button.click();
      return folded.length === 0;
    }),
  );
}

export function popupText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}
