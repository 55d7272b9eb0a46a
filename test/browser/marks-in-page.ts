import type { Page, Point } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';

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

/**
 * The middle of the element that `selector` finds, the `index`-th of them, once it has stood in its place for five frames:
 * rows that come into sight are only then as high as they are, and push others; a popup takes its size from its list.
 */
export async function pointOf(page: Page, selector: string, index = 0): Promise<Point> {
  return until(`${selector} stands still`, () =>
    page.evaluate(
      async (wanted, at) => {
        const element = document.querySelectorAll(wanted)[at];
        if (!element) throw new Error('there is none');
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const place = (): string => JSON.stringify(element.getBoundingClientRect());
        const before = place();
        for (let frame = 0; frame < 5; frame++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (place() !== before) return null;
        }
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      selector,
      index,
    ),
  );
}
