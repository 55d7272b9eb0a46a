import type { Page } from '../../tools/browsers/browser';

/**
 * Begins to watch for words that light up, and resolves once some have: in `block`, if it is given, counted among headline
 * and paragraphs. Looked for in the page itself, since a moment passes unseen while a busy machine keeps the driver waiting.
 * @throws if none have after ten seconds.
 */
export function untilLit(page: Page, block = -1): Promise<void> {
  return page.evaluate(async (wanted) => {
    const blocks = [...document.querySelectorAll('h1, p')];
    const isLit = (): boolean =>
      [...(CSS.highlights.get('isnad-flash') ?? [])].some(
        ({ startContainer }) => wanted < 0 || blocks[wanted]?.contains(startContainer),
      );
    const end = performance.now() + 10_000;
    while (!isLit()) {
      if (performance.now() > end) throw new Error('nothing has lit up');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, block);
}
