let sheet: CSSStyleSheet | undefined;

/** Gives a page of the extension these rules, in place of those of the last call, and text so many times the usual size. */
export function dressPage(css: string, textScale: number): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(`:root { font-size: ${100 * textScale}%; } ${css}`);
}
