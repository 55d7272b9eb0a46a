const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a page of the extension these rules, in place of those of the last call, and text so many times the usual size. */
export function dressPage(document: Document, css: string, textScale: number): void {
  const sheet = sheets.get(document) ?? new CSSStyleSheet();
  sheet.replaceSync(`:root { font-size: ${100 * textScale}%; } ${css}`);
  if (sheets.has(document)) return;
  sheets.set(document, sheet);
  document.adoptedStyleSheets.push(sheet);
}
