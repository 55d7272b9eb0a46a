import type { Page } from '../../tools/browsers/browser';

/** How many milliseconds a page is kept from its own work at most, within so many. */
export function longestPause(page: Page, within: number): Promise<number> {
  return page.evaluate(async (duration) => {
    const end = performance.now() + duration;
    let longest = 0;
    for (let last = performance.now(); last < end; ) {
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  }, within);
}
