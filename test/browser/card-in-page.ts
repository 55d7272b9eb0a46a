import type { Page, Point } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { pointOfMark } from './marks-in-page';
import { untilStill } from './stillness';

export const CARD = 'isnad-card';

/** Where no name is. */
export const ASIDE: Point = { x: 3, y: 3 };

export const isCardOpen = (page: Page): Promise<boolean> =>
  page.evaluate((card) => document.querySelector(card) !== null, CARD);

/** Rests the pointer on the first mark of these words in a page that stands still. Answers where it rests. */
export async function restOn(page: Page, highlight: string, words: string): Promise<Point> {
  await page.moveMouse(ASIDE);
  await untilStill(page);
  const point = await pointOfMark(page, highlight, words);
  await page.moveMouse({ x: point.x + 1, y: point.y });
  await page.moveMouse(point);
  return point;
}

/** Rests on a mark until its card is open, filled and in its place. Answers where the pointer rests. */
export async function openCard(page: Page, highlight: string, words: string): Promise<Point> {
  const point = await restOn(page, highlight, words);
  await untilCardPlaced(page);
  return point;
}

/** A card is placed once its size is known: waits until it has stood in its place, with what it shows, for five frames. */
export async function untilCardPlaced(page: Page): Promise<void> {
  await until('the card opens', () => isCardOpen(page));
  await until('the card is in its place', () =>
    page.evaluate(async (card) => {
      const place = (): string => JSON.stringify(document.querySelector(card)?.getBoundingClientRect());
      const before = place();
      for (let frame = 0; frame < 5; frame++) {
        await new Promise(requestAnimationFrame);
        if (place() !== before) return false;
      }
      return (document.querySelector(card)?.clientHeight ?? 0) > 20;
    }, CARD),
  );
}

export const untilCardClosed = (page: Page): Promise<boolean> =>
  until('the card is closed', async () => !(await isCardOpen(page)));

/** The pointer aside, the page at rest, no card: what each test of cards begins with. */
export async function putCardAway(page: Page): Promise<void> {
  await page.press('Escape');
  await page.moveMouse(ASIDE);
  await untilCardClosed(page);
}

/** The middle, in the viewport, of the button or summary in the card that says `words`, or has them as its title. */
export async function pointInCard(page: Page, words: string): Promise<Point> {
  return until(`the card has «${words}»`, async () => {
    await untilCardPlaced(page);
    const boxes = await page.evaluateInShadow(CARD, (root) =>
      [...root.querySelectorAll<HTMLElement>('button, summary')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          says: `${element.textContent} ${element.title}`,
          x: x + width / 2,
          y: y + height / 2,
          isShown: width > 0 && height > 0,
        };
      }),
    );
    return boxes.find(({ says, isShown }) => isShown && says.includes(words));
  });
}
