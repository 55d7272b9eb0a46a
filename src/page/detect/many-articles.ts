import type { Block } from '../blocks/block';
import type { Extraction } from '../extract/extract-article';
import { isLinked, isProse } from '../extract/prose';

const CUT_OFF = /(?:\.{3}|…|\[…\])\s*(?:المزيد)?$/;

/** Subheadings are shorter than titles, and links to share shorter than titles that are links. */
const SHORTEST_TITLE = 25;
const SHORTEST_LINKED_TITLE = 15;
const FEWEST = 4;

/** How many of `body` come after a title or a link. */
function countParted(blocks: readonly Block[], body: ReadonlySet<Block>): number {
  let parted = 0;
  let isParted = false;
  for (const block of blocks) {
    if (isLinked(block) || (block.kind === 'heading' && block.text.length >= SHORTEST_TITLE)) isParted = true;
    else if (body.has(block)) {
      if (isParted) parted++;
      isParted = false;
    }
  }
  return parted;
}

/** Prose right below a title that leads to another article. */
function summariesIn(blocks: readonly Block[], headline: Block | null): Block[] {
  return blocks.filter((block, index) => {
    const title = blocks[index - 1];
    const isTitle = title && title !== headline && isLinked(title);
    return isTitle && title.text.length >= SHORTEST_LINKED_TITLE && isProse(block);
  });
}

/**
 * Whether a page holds several articles: each has a title or a link of its own, or is cut off after its beginning. A
 * digest, a section, the results of a search.
 */
export function holdsManyArticles(blocks: readonly Block[], { body, headline }: Extraction): boolean {
  const prose = new Set(body.filter(isProse));
  const cutOff = [...prose].filter(({ text }) => CUT_OFF.test(text)).length;
  if (cutOff >= Math.max(3, prose.size * 0.4)) return true;
  if (countParted(blocks, prose) >= Math.max(FEWEST, prose.size * 0.6)) return true;
  // What was taken for the body may be but the longest of many summaries.
  const summaries = new Set(summariesIn(blocks, headline));
  return summaries.size >= FEWEST && [...prose].every((block) => summaries.has(block));
}
