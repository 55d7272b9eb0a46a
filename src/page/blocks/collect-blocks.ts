import type { Block, BlockKind } from './block';
import { BlockBuilder, type Place } from './block-builder';
import { isInlineTag, isNamedAside, isSkipped } from './element-kinds';
import { frameDocument } from './frame-document';
import { type Rendering, renderingOf } from './rendering';

/** No article needs more; a page of 10 MB must cost no more than a long one. */
export const MAX_CHARACTERS = 400_000;
export const MAX_NODES = 150_000;
/** People do not nest deeper; every look upwards from a line costs as many steps. */
export const MAX_DEPTH = 400;
/** So many nodes take about 3 ms, styles included: the reader may give the page a turn in between. */
const NODES_PER_STEP = 400;

interface Frame {
  readonly element: Element;
  /** As they are now: the page may change between two slices. */
  readonly children: readonly Node[];
  next: number;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  readonly place: Place;
  readonly keepsLineFeeds: boolean;
}

function childrenOf(element: Element): readonly Node[] {
  if (/^I?FRAME$/.test(element.tagName)) {
    const body = frameDocument(element)?.body;
    return body && !isSkipped(body) ? [body] : [];
  }
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

function kindOf(element: Element, outer: Place | null): { kind: BlockKind; level: number } {
  const heading = /^H([1-6])$/.exec(element.tagName);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (element.getAttribute('role') === 'heading')
    return { kind: 'heading', level: Number(element.getAttribute('aria-level')) || 2 };
  if (/^(?:LI|DT|DD)$/.test(element.tagName)) return { kind: 'item', level: 0 };
  if (/^(?:BLOCKQUOTE|Q)$/.test(element.tagName)) return { kind: 'quote', level: 0 };
  return { kind: outer?.kind ?? 'text', level: outer?.level ?? 0 };
}

/**
 * Modal libraries set `aria-hidden` on the children of the body while a cookie banner is open: that is no reason to
 * overlook the article in them.
 */
const isWholePage = (element: Element): boolean =>
  element.parentElement === element.ownerDocument.body && element.querySelector('h1, article, main') !== null;

const isLeftOut = (element: Element, rendering: Rendering): boolean =>
  isSkipped(element) ||
  (rendering.isHidden(element) && !(element.getAttribute('aria-hidden') === 'true' && isWholePage(element)));

function enter(element: Element, outer: Frame | null, rendering: Rendering): Frame {
  const isBlock = !isInlineTag(element) || rendering.isBlock(element);
  let place = outer?.place ?? null;
  if (isBlock || place === null) {
    const isPageItself = element.tagName === 'BODY' || element.tagName === 'HTML';
    const aside = place?.aside ?? (!isPageItself && isNamedAside(element) ? element : null);
    place = { element, aside, ...kindOf(element, place) };
  }
  return {
    element,
    children: childrenOf(element),
    next: 0,
    isBlock,
    inLink: outer?.inLink === true || element.tagName === 'A',
    place,
    keepsLineFeeds: outer?.keepsLineFeeds === true || rendering.keepsLineFeeds(element),
  };
}

/**
 * The lines of the page below `root` in document order, without what is hidden, editable, a field, code or a menu.
 * Open shadow roots are walked in place of their hosts' children, and frames of the same origin. Nothing in the document
 * is changed. Yields after every few milliseconds of work, so that a long page can be read in slices; `MAX_NODES` and
 * `MAX_CHARACTERS` bound it.
 */
export function* collectBlocks(root: Element): Generator<void, Block[]> {
  const blocks: Block[] = [];
  const builder = new BlockBuilder((block) => blocks.push(block));
  const rendering = renderingOf(root.ownerDocument);
  // A page that is a text editor as a whole is none of ours.
  const stack: Frame[] = isSkipped(root) ? [] : [enter(root, null, rendering)];
  let nodes = 0;
  let characters = 0;
  while (stack.length > 0 && nodes < MAX_NODES && characters < MAX_CHARACTERS) {
    const frame = stack.at(-1)!;
    const child = frame.children[frame.next++];
    if (child === undefined) {
      if (frame.isBlock) builder.end();
      stack.pop();
      continue;
    }
    if (++nodes % NODES_PER_STEP === 0) yield;
    if (child.nodeType === 3) {
      builder.add(child as Text, frame.place, frame.inLink, frame.keepsLineFeeds);
      characters += (child as Text).length;
    } else if (child.nodeType === 1 && stack.length < MAX_DEPTH) {
      visit(child as Element, frame, stack, builder, rendering);
    }
  }
  builder.end();
  return blocks;
}

function visit(
  element: Element,
  outer: Frame,
  stack: Frame[],
  builder: BlockBuilder,
  rendering: Rendering,
): void {
  if (element.tagName === 'BR') {
    builder.lineBreak();
    return;
  }
  if (isLeftOut(element, rendering)) return;
  const frame = enter(element, outer, rendering);
  if (frame.isBlock) builder.end();
  stack.push(frame);
}
