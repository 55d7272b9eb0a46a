import { type Page, type Point, until } from '../../tools/browsers/browser';

/** The words under each highlight, in the order of the page. */
export function readMarks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const ranges = [...highlight].map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      });
      ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      marks[name] = ranges.map((range) => range.toString());
    }
    return marks;
  });
}

/** The middle of the first mark of these words. */
export async function pointOfMark(page: Page, highlight: string, words: string): Promise<Point> {
  const point = await page.evaluate(
    (name, wanted) => {
      for (const mark of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        if (range.toString() !== wanted) continue;
        const box = range.getClientRects()[0];
        if (box && box.top >= 0 && box.bottom <= innerHeight)
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      return null;
    },
    highlight,
    words,
  );
  if (!point) throw new Error(`no mark of «${words}» is in sight`);
  return point;
}

/** The middle of the element that `selector` finds, the `index`-th of them. */
export async function pointOf(page: Page, selector: string, index = 0): Promise<Point> {
  const point = await page.evaluate(
    async (wanted, at) => {
      const element = document.querySelectorAll(wanted)[at];
      element?.scrollIntoView({ block: 'nearest' });
      // Rows that come into sight are only then as high as they are, and push others.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const box = element?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    selector,
    index,
  );
  if (!point) throw new Error(`nothing at ${selector}`);
  return point;
}

/**
 * Takes the page to its top, and waits until it has stood there for a while: a smooth jump may go on where the page
 * believed itself to be at its top already, and would move the words from under the pointer.
 */
export async function settleAtTop(page: Page): Promise<void> {
  await until('the page stands still at its top', () =>
    page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          let hasMoved = scrollY !== 0;
          const note = () => {
            hasMoved = true;
          };
          addEventListener('scroll', note);
          scrollTo(0, 0);
          setTimeout(() => {
            removeEventListener('scroll', note);
            resolve(!hasMoved && scrollY === 0);
          }, 150);
        }),
    ),
  );
}
