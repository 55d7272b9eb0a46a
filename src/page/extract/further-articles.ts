import type { Block } from '../blocks/block';
import type { Metadata } from '../detect/metadata';
import { type Extraction, extractArticle } from './extract-article';
import { isProse } from './prose';
import { beginsAnother } from './weigh-blocks';

/** So many are read in a row; whoever has scrolled further is marked up to there. */
const MOST_ARTICLES = 10;
/** A teaser below its title is shorter. */
const LEAST_PARAGRAPHS = 2;
const SHORTEST_BODY = 300;

/**
 * The other articles of a page that has several one below the other, as infinite scroll appends them: each begins with a
 * title of the same rank as the headline of `main`. In document order; those before `main` too, since an application may
 * tell by its address and title that a later one is being read.
 */
export function* findFurtherArticles(
  blocks: readonly Block[],
  main: Extraction,
  metadata: Metadata,
): Generator<void, Extraction[]> {
  const { headline, body } = main;
  const isStart = (block: Block): boolean => block === headline || beginsAnother(block, headline);
  const starts = blocks.flatMap((block, index) => (isStart(block) ? [index] : []));
  const taken = new Set(body);
  const found: Extraction[] = [];
  for (const [at, start] of starts.entries()) {
    const title = blocks[start]!;
    if (title === headline) continue;
    if (found.length === MOST_ARTICLES) break;
    const own = { ...metadata, titles: [title.text], articleBody: '' };
    const article = yield* extractArticle(blocks.slice(start, starts[at + 1]), own);
    if (isLongEnough(article) && !article.body.some((block) => taken.has(block))) found.push(article);
  }
  return found;
}

function isLongEnough({ body }: Extraction): boolean {
  const prose = body.filter(isProse);
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  return prose.length >= LEAST_PARAGRAPHS && length >= SHORTEST_BODY;
}
