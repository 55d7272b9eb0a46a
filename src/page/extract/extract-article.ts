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

/** More pull quotes than these nobody sets, and each is looked for in the whole text. */
const MOST_PULL_QUOTES = 20;
const SHORTEST_PULL_QUOTE = 40;
/** Folding more text than a long article's would take longer than a frame. */
const MAX_SEARCHED = 50_000;

/** Whether `block` may be a sentence of the article set large: a quotation, or not among its paragraphs. */
const mayBePulled = ({ kind, element, text }: Block): boolean =>
  (kind === 'quote' || element.tagName !== 'P') && text.length < LONGEST_LEAD;

/** Without sentences that a box or a quotation repeats from the paragraphs beside it. */
function withoutPullQuotes(body: readonly Block[]): Block[] {
  const candidates = body.filter(mayBePulled).slice(0, MOST_PULL_QUOTES);
  if (candidates.length === 0 || candidates.length > body.length / 2) return [...body];
  const own = new Set(candidates);
  const rest = foldForComparison(
    body
      .filter((block) => !own.has(block))
      .map(({ text }) => text)
      .join(' ')
      .slice(0, MAX_SEARCHED),
  );
  return body.filter((block) => {
    const said = own.has(block) ? foldForComparison(block.text) : '';
    return said.length < SHORTEST_PULL_QUOTE || !rest.includes(said);
  });
}

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
  const once = yield* withoutRepetition(body, title);
  yield;
  return { headline, title, body: withoutPullQuotes(once) };
}
