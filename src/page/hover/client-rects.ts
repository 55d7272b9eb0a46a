/** The boxes that `ranges` take on the screen, in the order of the text; empty where they are not laid out. */
export function clientRects(ranges: readonly AbstractRange[]): DOMRect[] {
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
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
  });
}
