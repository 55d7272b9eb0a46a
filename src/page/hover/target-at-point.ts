import { clientRects } from './client-rects';
import type { MentionIndex, MentionTarget } from './mention-index';

const contains = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/**
 * The marked name under a point of the viewport. The caret snaps to the nearest letter from blank space, so that the
 * boxes of the name decide. `shadowRoots`: open ones that hold text of the article.
 */
export function targetAtPoint(
  index: MentionIndex,
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): MentionTarget | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const target = caret && index.find(caret.offsetNode, caret.offset);
  return target && clientRects(target.ranges).some((rect) => contains(rect, x, y)) ? target : null;
}
