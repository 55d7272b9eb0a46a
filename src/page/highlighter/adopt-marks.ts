/** A tree that the style sheet which the browser inserts does not reach: a shadow root, the document of a frame. */
export type StyledRoot = ShadowRoot | Document;

/**
 * Gives `root` the style sheet of the marks until `signal` aborts. Chromium lets the document's rules for highlights into
 * shadow roots, Firefox does not.
 */
export function adoptMarks(root: StyledRoot, css: string, signal: AbortSignal): void {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  if (!view) return;
  // A sheet can be adopted only by the document whose window has made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    },
    { once: true },
  );
}
