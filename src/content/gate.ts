/*
 * Runs on every page, so it must cost next to nothing: it looks once for enough Arabic letters and asks the background
 * to bring the reader. It imports nothing and uses `chrome` directly, since the polyfill alone is five times its size.
 */

/** Fewer letters are a name or a slogan; a menu with a headline already has more. */
const ENOUGH_LETTERS = 100;
/** In a frame: embedded posts and advertisements have fewer, and are many on a page. */
const ENOUGH_IN_FRAME = 1_000;
const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 300;
const MAX_CHARACTERS = 8_000;
const MAX_NODES = 1_500;

function hasArabic(root: Node, enough: number): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let letters = 0;
  let characters = 0;
  for (let nodes = 0; nodes < MAX_NODES && characters < MAX_CHARACTERS; nodes++) {
    const node = walker.nextNode();
    if (node === null) return false;
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentNode?.nodeName ?? '')) continue;
    const text = (node as Text).data.trim().slice(0, MAX_CHARACTERS);
    characters += text.length;
    letters += text.match(/[\u0620-\u064a]/g)?.length ?? 0;
    if (letters >= enough) return true;
  }
  return false;
}

/** A single-page application may still be empty, but says what it will be in. */
const saysArabic = (): boolean => /^ar\b/i.test(document.documentElement.lang);

const isTop = window === top;
const isLarge = (): boolean => innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT;
const isWanted = (): boolean =>
  isTop
    ? saysArabic() || hasArabic(document.body, ENOUGH_LETTERS)
    : isLarge() && hasArabic(document.body, ENOUGH_IN_FRAME);

if (/html/.test(document.contentType) && document.body !== null && isWanted()) {
  // The reader of a page reads its frames of the same origin, too; others are pages of their own.
  const request = { forTop: !isTop && frameElement !== null };
  // Rejects where the extension has been updated since, or nobody listens: then there is nothing to do.
  chrome.runtime.sendMessage({ name: 'activate', request }).catch(() => {});
}
