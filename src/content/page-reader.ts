import type { Analysis, Span } from '../nlp/types';
import { Highlighter } from '../page/highlighter/highlighter';
import { markRanges } from '../page/highlighter/mark-ranges';
import type { PageText } from '../page/page-text';
import { readPage } from '../page/read-page';
import { scrollToRanges } from '../page/reveal';
import { runSliced } from '../page/run-sliced';
import { handle, type PageState, send } from '../platform/messages';
import { readSettings, type Settings, watchSettings } from '../platform/settings';
import { ArticleHover } from './article-hover';
import type { Article } from './entity-card';

const UNREAD = { reasons: [], text: '', analysis: null } as const;

/** Reads one page, marks it, and answers for it until its controller aborts. */
export class PageReader {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #highlighter: Highlighter;
  readonly #hover: ArticleHover;
  #state: PageState = { ...UNREAD, status: 'reading', marksShown: true };
  #pageText: PageText | null = null;
  #kinds: Settings['kinds'] = [];
  #reading = new AbortController();

  constructor(document: Document, controller: AbortController) {
    this.#document = document;
    this.#signal = controller.signal;
    this.#highlighter = new Highlighter(CSS.highlights, this.#signal);
    this.#hover = new ArticleHover(document, (span, top) => this.#reveal(span, top), this.#signal);
  }

  /** Answers messages from now on, and begins to read. */
  start(): void {
    handle(
      {
        state: () => this.#state,
        read: () => this.#read(true),
        reveal: (span) => this.#reveal(span),
        showMarks: ({ shown }) => this.#showMarks(shown),
      },
      this.#signal,
    );
    watchSettings((settings) => this.#useKinds(settings), this.#signal);
    void this.#read(false);
  }

  /** `force`: the reader of the page says that it is an article. */
  async #read(force: boolean): Promise<PageState> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#reading.signal, this.#signal]);
    this.#state = { ...this.#state, ...UNREAD, status: 'reading' };
    try {
      await this.#readOnce(force, signal);
    } catch {
      if (!signal.aborted) this.#end('failed', []);
    }
    return this.#state;
  }

  async #readOnce(force: boolean, signal: AbortSignal): Promise<void> {
    this.#useKinds(await readSettings());
    const { detection, pageText, container } = await runSliced(readPage(this.#document), signal);
    const isRead = detection.status === 'article' || (force && container !== null);
    if (!isRead) return this.#end(detection.status, detection.reasons);
    const analysis = await send('analyse', { text: pageText.text });
    signal.throwIfAborted();
    this.#pageText = pageText;
    this.#state = {
      ...this.#state,
      status: 'article',
      reasons: detection.reasons,
      text: pageText.text,
      analysis,
    };
    this.#mark({ pageText, analysis });
  }

  #end(status: PageState['status'], reasons: PageState['reasons']): void {
    this.#pageText = null;
    this.#state = { ...this.#state, ...UNREAD, status, reasons };
    this.#mark(null);
  }

  #mark(article: Article | null): void {
    this.#highlighter.mark(article ? markRanges(article.pageText, article.analysis) : new Map());
    this.#hover.turnTo(article);
    this.#showBadge();
  }

  #useKinds({ kinds }: Settings): void {
    this.#kinds = kinds;
    this.#applyShown();
  }

  #showMarks(shown: boolean): null {
    this.#state = { ...this.#state, marksShown: shown };
    this.#applyShown();
    this.#showBadge();
    return null;
  }

  #applyShown(): void {
    const kinds = this.#state.marksShown ? this.#kinds : [];
    this.#highlighter.show(kinds);
    this.#hover.show(kinds);
  }

  #reveal(span: Span, top?: number): boolean {
    const length = this.#pageText?.text.length ?? 0;
    if (!this.#pageText || span.start > span.end || span.end > length) return false;
    const ranges = this.#pageText.rangesOf(span);
    this.#highlighter.flash(ranges);
    return scrollToRanges(ranges, top);
  }

  #showBadge(): void {
    const { analysis, marksShown } = this.#state;
    const count = analysis && marksShown ? countNamed(analysis) : null;
    send('badge', { count }).catch(() => undefined);
  }
}

/** People and organisations. */
function countNamed({ entities }: Analysis): number {
  return entities.filter(({ type }) => type === 'PER' || type === 'ORG').length;
}
