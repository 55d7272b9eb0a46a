import type { Block } from '../blocks/block';
import type { Extraction } from '../extract/extract-article';
import { isLinked, isProse } from '../extract/prose';

const CUT_OFF = /(?:\.{3}|…|\[…\])\s*(?:المزيد)?$/;

/** A link to the rest, at the end of a beginning or right below it. */
const MORE = /(?:التفاصيل|المزيد|القراءة|أكثر|البقية|التتمة)[\s.…»›←>]*$/;
const LONGEST_MORE = 40;

/** Subheadings are shorter than titles, and links to share shorter than titles that are links. */
const SHORTEST_TITLE = 25;
const SHORTEST_LINKED_TITLE = 15;
const FEWEST = 4;

/** Whether the prose at `index` is but the beginning of an article that is elsewhere. */
function isBeginning(blocks: readonly Block[], index: number): boolean {
  const { text, linkLength } = blocks[index]!;
  if (CUT_OFF.test(text) || (linkLength > 0 && MORE.test(text))) return true;
  const next = blocks[index + 1];
  return next !== undefined && next.text.length <= LONGEST_MORE && isLinked(next) && MORE.test(next.text);
}

/** A linked title with its summary in the same line, a single `<br>` between. */
const beginsWithTitle = ({ linkLength, runs }: Block): boolean =>
  linkLength >= SHORTEST_LINKED_TITLE && runs[0]?.node.parentElement?.closest('a') != null;

/** How many of `body` come after a title or a link, or begin with one. */
function countParted(blocks: readonly Block[], body: ReadonlySet<Block>): number {
  let parted = 0;
  let isParted = false;
  for (const block of blocks) {
    if (isLinked(block) || (block.kind === 'heading' && block.text.length >= SHORTEST_TITLE)) isParted = true;
    else if (body.has(block)) {
      if (isParted || beginsWithTitle(block)) parted++;
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
  const beginnings = blocks.filter((block, index) => prose.has(block) && isBeginning(blocks, index)).length;
  if (beginnings >= Math.max(3, prose.size * 0.4)) return true;
  if (countParted(blocks, prose) >= Math.max(FEWEST, prose.size * 0.6)) return true;
  // What was taken for the body may be but the longest of many summaries.
  const summaries = new Set(summariesIn(blocks, headline));
  return summaries.size >= FEWEST && [...prose].every((block) => summaries.has(block));
}

/** «10:35», «10:35 ص», «منذ 5 دقائق». */
const TIME = /^(?:[\d٠-٩]{1,2}[:.][\d٠-٩]{2}(?: ?[صم]| ?GMT)?|(?:منذ|قبل) [\p{L}\p{Nd} ]{3,20})$/u;
const FEWEST_FLASHES = 6;

/** Whether nearly each piece of the text has a time of its own above it: a ticker. */
export function isTicker(blocks: readonly Block[], { body }: Extraction): boolean {
  const prose = new Set(body.filter(isProse));
  const timed = blocks.filter((block, index) => prose.has(block) && TIME.test(blocks[index - 1]?.text ?? ''));
  return timed.length >= Math.max(FEWEST_FLASHES, prose.size * 0.6);
}
