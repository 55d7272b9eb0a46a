import type { Block } from '../blocks/block';
import { isBoilerplate } from './boilerplate';
import { isProse } from './prose';

interface Stretch {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly sum: number;
}

/** The contiguous stretch from `from` on whose weights sum to the most (Kadane's scan). */
function heaviestStretch(weights: Float64Array, from: number): Stretch {
  let best: Stretch = { first: from, end: from, sum: 0 };
  let first = from;
  let sum = 0;
  for (let index = from; index < weights.length; index++) {
    sum += weights[index]!;
    if (sum <= 0) [first, sum] = [index + 1, 0];
    else if (sum > best.sum) best = { first, end: index + 1, sum };
  }
  return best;
}

/** Ancestors that count: a body that lies deeper below its container than this is not laid out by people. */
const MAX_CLIMB = 40;

/** The innermost element that holds nearly all of the stretch's prose. */
function coreOf(blocks: readonly Block[], indexes: readonly number[]): Element | null {
  const held = new Map<Element, number>();
  let all = 0;
  for (const index of indexes) {
    const block = blocks[index]!;
    all += block.text.length;
    let element: Element | null = block.element;
    for (let level = 0; element !== null && level < MAX_CLIMB; level++) {
      held.set(element, (held.get(element) ?? 0) + block.text.length);
      element = element.parentElement;
    }
  }
  let core: Element | null = null;
  // Insertion order is inside out for each block, so the first container that is full enough is not always the innermost.
  for (const [element, length] of held)
    if (length >= all * 0.85 && (core === null || core.contains(element))) core = element;
  return core;
}

function isSubheading(block: Block, next: Block | undefined): boolean {
  return (
    block.kind === 'heading' &&
    block.linkLength === 0 &&
    block.level > 1 &&
    next !== undefined &&
    isProse(next)
  );
}

/** Longer ones are prose by themselves, or have been found to be another article's. */
const LONGEST_SHORT = 70;

/** A short paragraph without a full stop is told from a caption or a date only by its place among other paragraphs. */
function isShortParagraph(block: Block, places: ReadonlySet<string>): boolean {
  const isPlain = block.kind === 'text' && block.aside === null && block.linkLength === 0;
  return (
    isPlain &&
    block.element.tagName === 'P' &&
    block.text.length < LONGEST_SHORT &&
    // «أنقرة / الأناضول» has two words.
    (block.text.match(/\p{L}+/gu)?.length ?? 0) >= 3 &&
    places.has(placeOf(block))
  );
}

const placeOf = ({ element }: Block): string => `${element.tagName} ${element.className}`;

/** A lead stands this close below the headline, with the date and the sharing buttons between. */
const LEAD_DISTANCE = 6;

/**
 * Prose beyond the stretch that belongs to it all the same: a lead cut off by a row of links, and paragraphs that are
 * siblings of the body's, on the other side of a large insertion.
 */
function strayProse(
  blocks: readonly Block[],
  weights: Float64Array,
  headline: number,
  prose: readonly number[],
): number[] {
  const parents = new Map<Element | null, number>();
  for (const index of prose) {
    const parent = blocks[index]!.element.parentElement;
    parents.set(parent, (parents.get(parent) ?? 0) + 1);
  }
  const first = prose[0] ?? 0;
  const last = prose.at(-1) ?? 0;
  const stray: number[] = [];
  for (let index = headline + 1; index < blocks.length; index++) {
    if ((index >= first && index <= last) || weights[index]! <= 0) continue;
    const isLead = headline >= 0 && index < first && index <= headline + LEAD_DISTANCE;
    const isSibling = (parents.get(blocks[index]!.element.parentElement) ?? 0) > 1;
    if (isLead || isSibling) stray.push(index);
  }
  return stray;
}

/**
 * Indexes of the blocks that are the body of the article below the headline, in order. The heaviest stretch of the page
 * is found first; what of it lies outside of the container that holds nearly all is kept only before it (a lead).
 */
export function findBody(blocks: readonly Block[], weights: Float64Array, headline: number): number[] {
  const anywhere = heaviestStretch(weights, 0);
  const below = heaviestStretch(weights, headline + 1);
  // Some layouts set the headline after the text, in the order of the source.
  const isBelow = below.sum >= anywhere.sum * 0.4;
  const { first, end } = isBelow ? below : anywhere;
  const prose: number[] = [];
  for (let index = first; index < end; index++) if (weights[index]! > 0) prose.push(index);
  const core = coreOf(blocks, prose);
  const inCore = (index: number): boolean => core?.contains(blocks[index]!.element) ?? false;
  const firstInCore = prose.find(inCore) ?? first;
  const places = new Set(prose.map((index) => placeOf(blocks[index]!)));
  const stray = strayProse(blocks, weights, isBelow ? headline : -1, prose);
  const body = new Set(stray);
  // Short lines between the stretch and what follows it after all, as the prices of a month each.
  const last = Math.max(end - 1, stray.at(-1) ?? 0);
  for (let index = first; index <= last; index++) {
    const block = blocks[index]!;
    const isText =
      (index < end && (weights[index]! > 0 || isSubheading(block, blocks[index + 1]))) ||
      isShortParagraph(block, places);
    if (isText && (inCore(index) || index < firstInCore)) body.add(index);
  }
  return [...body]
    .filter((index) => index !== headline && !isBoilerplate(blocks[index]!.text))
    .sort((one, other) => one - other);
}
