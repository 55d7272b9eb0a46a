import { clientRects } from './hover/client-rects';

/** A paragraph that takes more of the screen than this cannot be brought to the middle as a whole. */
const TALL = 0.6;

/**
 * Scrolls `ranges` into the middle of the screen, or to `top` pixels below its upper edge; smoothly, unless the reader
 * wants less motion. Answers whether they are still on the page.
 */
export function scrollToRanges(ranges: readonly StaticRange[], top?: number): boolean {
  const first = ranges.find(({ startContainer }) => startContainer.isConnected);
  const element = first?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!first || !element || !view) return false;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const [rect] = clientRects([first]);
  const isTall = element.getBoundingClientRect().height > view.innerHeight * TALL;
  if (rect && (top !== undefined || isTall)) {
    const goal = top ?? (view.innerHeight - rect.height) / 2;
    view.scrollBy({ top: rect.top - goal, behavior });
  } else {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  }
  return true;
}
