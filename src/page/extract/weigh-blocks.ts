import type { Block } from '../blocks/block';
import { isNamedAfterTexts } from '../blocks/element-kinds';
import { foldForComparison } from '../text/arabic-letters';
import { announcesComments } from './boilerplate';
import { isProse } from './prose';

/** Containers that hold so much of the page's prose are its body, whatever they are called. */
const MOST_OF_PAGE = 0.7;
/** An article's worth of paragraphs is no caption, date or row of buttons: its container is named after something else. */
const SHORTEST_ARTICLE = 3;

/**
 * Elements whose names say «sidebar» or «comments», without those that are named badly: the ones round the headline or
 * the body that structured data point out, and those that hold most of the page's text.
 */
function trueAsides(blocks: readonly Block[], headline: Block | null): ReadonlySet<Element> {
  const prose = new Map<Element, { length: number; paragraphs: number }>();
  let all = 0;
  for (const block of blocks) {
    const length = isProse(block) ? block.text.length : 0;
    all += length;
    if (block.aside === null) continue;
    const held = prose.get(block.aside) ?? { length: 0, paragraphs: 0 };
    prose.set(block.aside, { length: held.length + length, paragraphs: held.paragraphs + Math.sign(length) });
  }
  const asides = new Set<Element>();
  for (const [element, { length, paragraphs }] of prose) {
    const holdsArticle =
      length > all * MOST_OF_PAGE ||
      (paragraphs >= SHORTEST_ARTICLE && !isNamedAfterTexts(element)) ||
      (headline !== null && element.contains(headline.element)) ||
      element.querySelector(ARTICLE_BODY) !== null;
    if (!holdsArticle) asides.add(element);
  }
  return asides;
}

/** Where a body that structured data point out ends; −1 without one. Leads stand outside of it, but above. */
function lastInMarkedBody(blocks: readonly Block[]): number {
  if (!blocks[0]?.element.ownerDocument.querySelector(ARTICLE_BODY)) return -1;
  return blocks.findLastIndex((block) => isProse(block) && block.element.closest(ARTICLE_BODY) !== null);
}

const ARTICLE_BODY = '[itemprop~="articleBody" i], [property~="articleBody" i]';

const LONGEST_SUMMARY = 400;

const isLinkedTitle = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length >= 15 && block.linkLength > block.text.length * 0.7;

/** The summary below a title that links elsewhere, in a box of its own or in a row of its like: another article's. */
function isSummary(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]!;
  const title = blocks[index - 1];
  if (title === undefined || !isLinkedTitle(title) || block.text.length > LONGEST_SUMMARY) return false;
  const box = (title.element.closest('a') ?? title.element).parentElement;
  const isOwnBox = box?.contains(block.element) === true && textBlocksIn(blocks, index, box) === 1;
  const isInRow =
    title.kind === 'heading' && (isLinkedTitle(blocks[index + 1]) || isLinkedTitle(blocks[index + 2]));
  return isOwnBox || isInRow;
}

/** How many prose blocks next to `index` lie in `box`; counts no further than 2. */
function textBlocksIn(blocks: readonly Block[], index: number, box: Element): number {
  let found = 0;
  for (let at = index - 3; at <= index + 4 && found < 2; at++) {
    const block = blocks[at];
    if (block && isProse(block) && box.contains(block.element)) found++;
  }
  return found;
}

function plainWeight(blocks: readonly Block[], index: number): number {
  const { text, linkLength, kind } = blocks[index]!;
  if (isProse(blocks[index]!))
    return isSummary(blocks, index) ? -40 : Math.min(text.length - linkLength, 1_200);
  if (kind === 'heading') return linkLength > 0 ? -120 : -15;
  return linkLength > 0 ? -25 - Math.min(text.length, 100) / 3 : -12;
}

/** Next to nothing: what is known to be an insertion must not tear an article in two. */
const ASIDE_WEIGHT = -8;

const SHORTEST_TITLE = 15;

const sharesClass = (one: Element, other: Element): boolean =>
  [...one.classList].some((name) => other.classList.contains(name));

/** Whether `block` stands in a box of the same kind as `headline`, and not in the same one. */
function isInLikeBox(block: Block, headline: Block): boolean {
  const box = block.element.parentElement;
  const headlineBox = headline.element.parentElement;
  if (!box || !headlineBox || box === headlineBox || box.tagName !== headlineBox.tagName) return false;
  const isAlike = box.className === headlineBox.className || sharesClass(block.element, headline.element);
  return isAlike && sharesClass(box, headlineBox);
}

/**
 * A title of the same rank as the headline, below it, or one rank lower in a box of the same kind: what follows is another
 * article (infinite scroll appends them).
 */
export function beginsAnother(block: Block, headline: Block | null): boolean {
  if (headline?.kind !== 'heading' || block.kind !== 'heading') return false;
  if (block.text === headline.text || block.text.length < SHORTEST_TITLE) return false;
  if (headline.level !== 1) return false;
  return block.level === 1 || (block.level === 2 && isInLikeBox(block, headline));
}

const endsArticle = (block: Block, headline: Block | null): boolean =>
  beginsAnother(block, headline) || (block.kind === 'heading' && announcesComments(block.text));

/** A teaser or the next article where the page marks up each as an `<article>`. */
function isInOther(article: Element, element: Element): boolean {
  const other = element.closest('article');
  return other !== null && !article.contains(other) && !other.contains(article);
}

/** What structured data say is the body counts twice, and the rest of the page less, since leads often stand outside. */
function factorOf(block: Block, articleBody: string, hasMarkedBody: boolean): number {
  if (articleBody)
    return articleBody.includes(foldForComparison(block.text.slice(0, 80)).slice(0, 50)) ? 2 : 0.6;
  if (hasMarkedBody) return block.element.closest(ARTICLE_BODY) ? 2 : 0.6;
  return 1;
}

/** Weighing so many blocks takes about 3 ms. */
const BLOCKS_PER_STEP = 300;

/**
 * The weight of each block for being article text: its length for prose, below nothing for the short and linked lines
 * that end an article, next to nothing for what its container's name gives away as something else. Yields every few
 * milliseconds.
 */
export function* weighBlocks(
  blocks: readonly Block[],
  headline: Block | null,
  articleBody: string,
): Generator<void, Float64Array> {
  const asides = trueAsides(blocks, headline);
  const body = foldForComparison(articleBody);
  const marked = lastInMarkedBody(blocks);
  const weights = new Float64Array(blocks.length);
  const article = headline?.element.closest('article') ?? null;
  let place: 'above' | 'below' | 'beyond' = 'above';
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_PER_STEP === 0) yield;
    if (block === headline) place = 'below';
    else if (place === 'below' && endsArticle(block, headline)) place = 'beyond';
    const weight = plainWeight(blocks, index);
    const isAside =
      place === 'beyond' ||
      (marked >= 0 && index > marked) ||
      (block.aside !== null && asides.has(block.aside)) ||
      (article !== null && isInOther(article, block.element));
    if (isAside) weights[index] = ASIDE_WEIGHT;
    else weights[index] = weight > 0 ? weight * factorOf(block, body, marked >= 0) : weight;
  }
  return weights;
}
