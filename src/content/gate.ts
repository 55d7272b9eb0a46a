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
const MAX_FRAMES = 20;

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

const isLarge = (width: number, height: number): boolean => width >= LEAST_WIDTH && height >= LEAST_HEIGHT;

/** No gate runs in frames that the page has written itself (`srcdoc`, `about:blank`): they are parts of it. */
function hasArabicFrame(): boolean {
  const frames = [...document.getElementsByTagName('iframe')].slice(0, MAX_FRAMES);
  return frames.some(({ contentDocument, clientHeight, clientWidth }) => {
    // What a script has written bears the address of the page with the script.
    const isOwn =
      contentDocument && (/^about:/.test(contentDocument.URL) || contentDocument.URL === document.URL);
    return (
      isOwn &&
      contentDocument.body &&
      isLarge(clientWidth, clientHeight) &&
      hasArabic(contentDocument.body, ENOUGH_IN_FRAME)
    );
  });
}

const isTop = window === top;
const isWanted = (): boolean =>
  isTop
    ? saysArabic() || hasArabic(document.body, ENOUGH_LETTERS) || hasArabicFrame()
    : isLarge(innerWidth, innerHeight) && hasArabic(document.body, ENOUGH_IN_FRAME);

function askForReader(): void {
  // The reader of a page reads its frames of the same origin, too; others are pages of their own.
  const request = { forTop: !isTop && frameElement !== null };
  // Rejects where the extension has been updated since, or nobody listens: then there is nothing to do.
  chrome.runtime.sendMessage({ name: 'activate', request }).catch(() => {});
}

if (/html/.test(document.contentType) && document.body !== null) {
  if (isWanted()) askForReader();
  else if (isTop && document.readyState !== 'complete') {
    // Firefox calls a page idle while its frames still load.
    addEventListener('load', () => hasArabicFrame() && askForReader(), { once: true });
  }
}
