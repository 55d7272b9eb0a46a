import type { Needs, Page } from './browser';

/**
 * Waits until `check` answers something that is not falsy, and answers that.
 * @throws with `what` if it has not come after `milliseconds`.
 */
export async function until<Result>(
  what: string,
  check: () => Promise<Result>,
  milliseconds = 10_000,
): Promise<NonNullable<Result>> {
  const deadline = Date.now() + milliseconds;
  let failure: unknown;
  while (Date.now() < deadline) {
    try {
      const result = await check();
      if (result) return result;
    } catch (error) {
      failure = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const reason = failure instanceof Error ? ` (${failure.message})` : '';
  throw new Error(`not within ${milliseconds} ms: ${what}${reason}`);
}

/** Waits until a page takes itself to be light or dark. */
export async function untilScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await until(`the page is ${scheme}`, () =>
    page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
}

/** Waits until a page takes its reader to have these needs. */
export async function untilNeeds(page: Page, { forcedColours, reducedMotion }: Needs): Promise<void> {
  await until('the page knows what its reader needs', () =>
    page.evaluate(
      (forced, reduced) =>
        matchMedia('(forced-colors: active)').matches === forced &&
        matchMedia('(prefers-reduced-motion: reduce)').matches === reduced,
      forcedColours === true,
      reducedMotion === true,
    ),
  );
}
