function rectsOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): DOMRect[] {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const range = startContainer.ownerDocument!.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The page has shortened the text node since.
    return [];
  }
  return [...range.getClientRects()];
}

/** The boxes that `ranges` take in the viewport of their own frame, in the order of the text. */
export function clientRects(ranges: readonly AbstractRange[]): DOMRect[] {
  return ranges.flatMap(rectsOf);
}

/** How far the viewport of `view` lies inside of that of `top`; frames between them have our origin. */
function frameOffset(view: Window | null, top: Window): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let inner = view; inner && inner !== top; inner = inner.parent) {
    const frame = inner.frameElement;
    if (!frame) break;
    const { left, top: above } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += above + frame.clientTop;
  }
  return { x, y };
}

/** The boxes of `ranges` in the viewport of `top`, also where they lie in a frame in it. */
export function viewportRects(ranges: readonly AbstractRange[], top: Window): DOMRect[] {
  return ranges.flatMap((range) => {
    const { x, y } = frameOffset(range.startContainer.ownerDocument?.defaultView ?? null, top);
    const rects = rectsOf(range);
    if (x === 0 && y === 0) return rects;
    return rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
  });
}
