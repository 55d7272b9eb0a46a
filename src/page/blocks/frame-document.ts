/** Smaller frames hold buttons, counters and advertisements. */
const LEAST_HEIGHT = 300;

/** The document in a frame that we may look into and that shows a fair part of the page; null for others. */
export function frameDocument(element: Element): Document | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return null;
  const frame = element as HTMLIFrameElement;
  try {
    const document = frame.contentDocument;
    return document?.body && frame.clientHeight >= LEAST_HEIGHT ? document : null;
  } catch {
    // Another origin, or a sandbox.
    return null;
  }
}
