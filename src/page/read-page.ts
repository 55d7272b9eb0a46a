import { collectBlocks } from './blocks/collect-blocks';
import { type Detection, detectArticle } from './detect/detect-article';
import { readMetadata } from './detect/metadata';
import { type Extraction, extractArticle } from './extract/extract-article';
import { findFurtherArticles } from './extract/further-articles';
import { PageText } from './page-text';

/** What a page is, and its article as text. */
export interface PageReading {
  readonly detection: Detection;
  readonly pageText: PageText;
  readonly headline: string;
  /** Of the article that the page is about; `pageText` also has those that follow it. */
  readonly paragraphs: readonly string[];
  /** The innermost element that holds the articles, where changes matter; null without a body. */
  readonly container: Element | null;
}

/** Only of those in the same tree as the middle one: an article may have its headline in another shadow root or frame. */
function commonAncestor(elements: readonly Element[]): Element | null {
  const middle = elements[Math.floor(elements.length / 2)];
  if (!middle) return null;
  const root = middle.getRootNode();
  let ancestor: Element | null = middle;
  for (const element of elements)
    if (element.getRootNode() === root)
      while (ancestor !== null && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  return ancestor ?? middle.parentElement;
}

const elementsOf = ({ headline, body }: Extraction): Element[] =>
  [...(headline ? [headline] : []), ...body].map(({ element }) => element);

/**
 * Reads `document` as it stands: whether it is a news article in Arabic, its headline and body, and where each letter of
 * them is. Changes nothing. Yields every few milliseconds, see `runSliced`.
 */
export function* readPage(document: Document): Generator<void, PageReading> {
  const root = document.body ?? document.documentElement;
  const blocks = yield* collectBlocks(root);
  const metadata = readMetadata(document);
  yield;
  const extraction = yield* extractArticle(blocks, metadata);
  yield;
  const detection = detectArticle({ document, blocks, metadata, extraction });
  const further =
    detection.status === 'article' ? yield* findFurtherArticles(blocks, extraction, metadata) : [];
  const articles = [extraction, ...further];
  const { headline, title, body } = extraction;
  const pageText = PageText.fromArticles(articles);
  return {
    detection,
    pageText,
    headline: headline?.text ?? title,
    paragraphs: body.map((block) => block.text),
    container: commonAncestor(articles.flatMap(elementsOf)),
  };
}
