import type { Block } from '../blocks/block';
import type { Metadata } from '../detect/metadata';
import { foldForComparison } from '../text/arabic-letters';
import { findBody } from './find-body';
import { findHeadline } from './find-headline';
import { weighBlocks } from './weigh-blocks';

/** What of a page is its article: blocks of the live document, nothing copied out of it but text. */
export interface Extraction {
  /** Null: no line of the page is the headline; `title` may still tell it. */
  readonly headline: Block | null;
  readonly title: string;
  readonly body: readonly Block[];
}

const LONGEST_LEAD = 400;
/** Folding so many paragraphs takes about 3 ms. */
const BLOCKS_PER_STEP = 250;

/** A lead that the page repeats (above the picture and again as the first paragraph) is read once. */
function* withoutRepetition(body: readonly Block[], headline: string): Generator<void, Block[]> {
  const seen = new Set([foldForComparison(headline)]);
  const once: Block[] = [];
  for (const [index, block] of body.entries()) {
    if (index % BLOCKS_PER_STEP === 0) yield;
    // The whole of a lead, the beginning of a long paragraph: folding all of a long article takes longer than a frame.
    const folded = foldForComparison(block.text.slice(0, LONGEST_LEAD)) + block.text.slice(LONGEST_LEAD);
    if (!seen.has(folded)) once.push(block);
    seen.add(folded);
  }
  return once;
}

/** Finds the headline and the body among the `blocks` of a page, in steps of a few milliseconds. */
export function* extractArticle(blocks: readonly Block[], metadata: Metadata): Generator<void, Extraction> {
  const index = yield* findHeadline(blocks, metadata.titles);
  const headline = blocks[index] ?? null;
  const title = headline?.text ?? metadata.titles.at(-1) ?? '';
  const weights = yield* weighBlocks(blocks, headline, metadata.articleBody);
  yield;
  const body = findBody(blocks, weights, index).map((at) => blocks[at]!);
  return { headline, title, body: yield* withoutRepetition(body, title) };
}
