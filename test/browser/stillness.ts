import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';

/**
 * Waits until a page has neither scrolled nor changed its size for eight frames and a tenth of a second. A point that is
 * measured earlier may belong to other words by the time the pointer comes there; a card closes, or does not open, where
 * the page moves. Frames are counted since a busy machine may draw none in that time, and a page that is not in front never.
 */
export async function untilStill(page: Page): Promise<void> {
  await until('the page stands still', () =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          let hasMoved = false;
          const stop = new AbortController();
          const note = ({ target }: Event): void => {
            // what scrolls inside of the page, as a ticker does, moves nothing else
            if (target === document || target === window) hasMoved = true;
          };
          addEventListener('scroll', note, { capture: true, signal: stop.signal });
          addEventListener('resize', note, { signal: stop.signal });
          const end = (isStill: boolean): void => {
            stop.abort();
            resolve(isStill);
          };
          setTimeout(end, 2_000, false);
          const start = performance.now();
          const look = (frames: number): void => {
            if (hasMoved) end(false);
            else if (frames >= 8 && performance.now() - start >= 100) end(true);
            else requestAnimationFrame(() => look(frames + 1));
          };
          look(0);
        }),
    ),
  );
}

/** Takes the page to its top and waits until it stays there: a smooth jump may go on from where the page believed to be. */
export async function settleAtTop(page: Page): Promise<void> {
  await until('the page stands still at its top', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await untilStill(page);
    return page.evaluate(() => scrollY === 0);
  });
}

/** Sets the size of a page and waits until the page has heard of it. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setSize(width, height);
  await until('the page has its size', () =>
    page.evaluate((wide, high) => innerWidth === wide && innerHeight === high, width, height),
  );
  await untilStill(page);
}

/** Waits until a page of the extension moves no more: no transition runs, its height has been the same for five frames. */
export async function untilDrawn(page: Page): Promise<void> {
  await until('all is drawn', () =>
    page.evaluate(async () => {
      const size = (): string => `${innerWidth} ${innerHeight} ${document.documentElement.scrollHeight}`;
      const before = size();
      for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return size() === before && document.getAnimations().every(({ playState }) => playState !== 'running');
    }),
  );
}
