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

/** A lead that the page repeats (above the picture and again as the first paragraph) is read once. */
function withoutRepetition(body: readonly Block[], headline: string): Block[] {
  const seen = new Set([foldForComparison(headline)]);
  return body.filter((block) => {
    // The whole of a lead, the beginning of a long paragraph: folding all of a long article takes longer than a frame.
    const folded = foldForComparison(block.text.slice(0, LONGEST_LEAD)) + block.text.slice(LONGEST_LEAD);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** Finds the headline and the body among the `blocks` of a page, in steps of a few milliseconds. */
export function* extractArticle(blocks: readonly Block[], metadata: Metadata): Generator<void, Extraction> {
  const index = findHeadline(blocks, metadata.titles);
  const headline = blocks[index] ?? null;
  const title = headline?.text ?? metadata.titles.at(-1) ?? '';
  yield;
  const weights = weighBlocks(blocks, headline, metadata.articleBody);
  yield;
  const body = findBody(blocks, weights, index).map((at) => blocks[at]!);
  yield;
  return { headline, title, body: withoutRepetition(body, title) };
}
