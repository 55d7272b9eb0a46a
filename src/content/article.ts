import type { Analysis } from '../nlp/types';
import type { BusyTime } from '../page/busy-time';
import { markRanges } from '../page/highlighter/mark-ranges';
import type { MarkRanges } from '../page/highlighter/registry-marks';
import type { PageText } from '../page/page-text';
import { readPage } from '../page/read-page';
import { runSliced } from '../page/run-sliced';
import { type PageState, send } from '../platform/messages';
import { pageKey } from '../platform/page-key';

/** An article on the page, and what is known of it. */
export interface Article {
  readonly pageText: PageText;
  readonly analysis: Analysis;
  /** What is to be marked on the page. */
  readonly marks: MarkRanges;
}

export interface ReadingResult {
  readonly status: PageState['status'];
  readonly reasons: PageState['reasons'];
  readonly article: Article | null;
  /** The element that holds the article; null where there is none. */
  readonly container: Element | null;
}

/**
 * Reads the article of `document`, if it is one or `isForced` says so. `before` is what was read last: the very same object
 * comes back if the page has not changed, its analysis is kept if the text has not. `busy`: counts the work on the page.
 * Rejects if `signal` aborts or the background does not answer.
 */
export async function readArticle(
  document: Document,
  isForced: boolean,
  before: Article | null,
  signal: AbortSignal,
  busy: BusyTime,
): Promise<ReadingResult> {
  const { detection, pageText, container } = await runSliced(readPage(document), signal, busy);
  const { status, reasons } = detection;
  if (status !== 'article' && !(isForced && container !== null))
    return { status, reasons, article: null, container: null };
  const result = { status: 'article', reasons, container } as const;
  if (before?.pageText.isSameAs(pageText)) return { ...result, article: before };
  const isSameText = before?.pageText.text === pageText.text;
  const analysis = isSameText ? before!.analysis : await analyse(document, pageText.text);
  const marks = await runSliced(markRanges(pageText, analysis), signal, busy);
  return { ...result, article: { pageText, analysis, marks } };
}

const analyse = (document: Document, text: string): Promise<Analysis> =>
  send('analyse', { text, page: pageKey(document.URL) });
