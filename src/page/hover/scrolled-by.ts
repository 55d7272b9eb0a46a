function outwards(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (node as ShadowRoot).host ?? null;
  return (node as Document).defaultView?.frameElement ?? null;
}

/**
 * Whether `node` moves when `scroller`, a document or an element, scrolls: it lies in it, be it in a shadow root or in a
 * frame. A scroll event from inside of a shadow root names its host.
 */
export function isScrolledBy(node: Node, scroller: Node): boolean {
  for (let outer: Node | null = node; outer; outer = outwards(outer)) if (outer === scroller) return true;
  return false;
}
