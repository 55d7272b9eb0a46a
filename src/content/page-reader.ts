import type { Span } from '../nlp/types';
import { BusyTime } from '../page/busy-time';
import type { Run } from '../page/changes/pacer';
import { PageWatch } from '../page/changes/page-watch';
import type { HighlightKind } from '../page/highlighter/highlight-names';
import { Highlighter } from '../page/highlighter/highlighter';
import usualMarks from '../page/marks.css';
import { nextMention } from '../page/next-mention';
import { readPublication } from '../page/publication';
import { scrollToRanges } from '../page/reveal';
import { type Appearance, inOwnPages, inPages, isSameAppearance, marksCss } from '../platform/appearance';
import { watchCorrections } from '../platform/corrections';
import { isContextAlive } from '../platform/extension-context';
import { speakLanguage } from '../platform/language';
import { handle, type PageState, send } from '../platform/messages';
import { readSettings, type Settings, TEXT_SCALES, watchSettings } from '../platform/settings';
import { type Article, type ReadingResult, readArticle } from './article';
import { ArticleHover } from './article-hover';
import { showCount } from './show-count';

const UNREAD = { reasons: [], text: '', analysis: null, outlet: null, published: null } as const;

/** Reads one page, marks it, follows its changes, and answers for it until its controller aborts. */
export class PageReader {
  readonly #document: Document;
  readonly #controller: AbortController;
  readonly #highlighter: Highlighter;
  readonly #hover: ArticleHover;
  readonly #watch: PageWatch;
  #state: PageState = { ...UNREAD, status: 'reading', marksShown: true };
  #article: Article | null = null;
  #kinds: readonly HighlightKind[] = [];
  /** Null before the settings are known. */
  #certainty: Settings['certainty'] | null = null;
  /** Null before the settings are known: then the marks look as the background has dressed them. */
  #appearance: Appearance | null = null;
  /** The reader of the page said that it is an article. */
  #isForced = false;
  /** Start of the words that were revealed last. */
  #revealed = -1;
  #reading = new AbortController();
  /** What is marked before the settings are known may be of a kind that its reader does not want to see. */
  #obeyed = Promise.resolve();

  constructor(document: Document, controller: AbortController) {
    const { signal } = controller;
    this.#document = document;
    this.#controller = controller;
    this.#highlighter = new Highlighter(document, usualMarks, signal);
    this.#hover = new ArticleHover(document, (span, top) => this.#reveal(span, top), signal);
    this.#watch = new PageWatch(
      document,
      {
        reread: () => this.#read(),
        moved: () => void this.#readAfresh(false),
        tick: () => this.#tick(),
        returned: () => showCount(this.#state),
      },
      signal,
    );
  }

  /** Answers messages from now on, and begins to read. */
  start(): void {
    const { signal } = this.#controller;
    handle(
      {
        state: () => this.#state,
        read: () => this.#readAfresh(true),
        reveal: (span) => this.#reveal(span),
        showMarks: ({ shown }) => this.#showMarks(shown),
        step: ({ direction }) => this.#step(direction),
      },
      signal,
      () => window !== top && this.#state.status === 'article',
    );
    watchSettings((settings) => this.#obey(settings), signal);
    watchCorrections(() => void this.#analyseAgain(), signal);
    this.#obeyed = readSettings().then((settings) => this.#obey(settings));
    void this.#readAfresh(false);
  }

  async #readAfresh(isForced: boolean): Promise<PageState> {
    this.#isForced = isForced;
    this.#article = null;
    this.#state = { ...this.#state, ...UNREAD, status: 'reading' };
    this.#watch.follow(null, null);
    this.#mark();
    await this.#read();
    return this.#state;
  }

  /** Reads the page as it is now; what was read before stays until then. Answers whether it found an article. */
  async #read(): Promise<Run> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#reading.signal, this.#controller.signal]);
    const busy = new BusyTime();
    try {
      const result = await readArticle(this.#document, this.#isForced, this.#article, signal, busy);
      await this.#obeyed;
      signal.throwIfAborted();
      busy.spend(() => this.#use(result));
    } catch {
      if (!signal.aborted) this.#use({ status: 'failed', reasons: [], article: null, container: null });
    }
    return { found: this.#article !== null, busyMs: busy.ms };
  }

  #use({ status, reasons, article, container }: ReadingResult): void {
    this.#watch.follow(container, article?.pageText ?? null);
    const isNew = article !== this.#article || article === null;
    this.#article = article;
    const read = article && {
      text: article.pageText.text,
      analysis: article.analysis,
      ...readPublication(this.#document),
    };
    this.#state = { ...this.#state, ...UNREAD, ...read, status, reasons };
    if (isNew) this.#mark();
  }

  #mark(): void {
    const article = this.#article;
    this.#highlighter.mark(article?.marks ?? new Map(), article?.pageText.otherRoots);
    this.#hover.turnTo(article);
    showCount(this.#state);
  }

  #tick(): void {
    if (isContextAlive()) this.#highlighter.restore();
    else this.#controller.abort();
  }

  #obey(settings: Settings): void {
    const { kinds, indirect, certainty, hover, language } = settings;
    void speakLanguage(language);
    this.#dress(settings);
    this.#hover.openOn(hover);
    this.#hover.showIndirect(indirect);
    this.#kinds = indirect ? [...kinds, 'indirect'] : kinds;
    this.#applyShown();
    const isOther = this.#certainty !== null && this.#certainty !== certainty;
    this.#certainty = certainty;
    if (isOther) void this.#analyseAgain();
  }

  #dress(settings: Settings): void {
    const before = this.#appearance;
    this.#appearance = settings;
    this.#hover.dress(marksCss(settings, inOwnPages), TEXT_SCALES[settings.textSize]);
    if (before && isSameAppearance(before, settings)) return;
    this.#highlighter.redress(`${usualMarks}${marksCss(settings, inPages)}`);
    if (!before) return;
    const { markStyle, palette, lineWidth } = before;
    // Where the browser refuses, the marks look new once the page is read anew.
    send('redress', { before: { markStyle, palette, lineWidth } }).catch(() => undefined);
  }

  /** The reader wants to see other names; what is shown stays until they are known. */
  async #analyseAgain(): Promise<void> {
    // Not by the article: a correction may be taken back while the article is still being analysed with it.
    if (this.#state.status !== 'article' && this.#state.status !== 'reading') return;
    this.#article = null;
    await this.#read();
  }

  #showMarks(shown: boolean): null {
    this.#state = { ...this.#state, marksShown: shown };
    this.#applyShown();
    showCount(this.#state);
    return null;
  }

  #applyShown(): void {
    const kinds = this.#state.marksShown ? this.#kinds : [];
    this.#highlighter.show(kinds);
    this.#hover.show(kinds);
  }

  #step(direction: 1 | -1): boolean {
    const next = this.#article && nextMention(this.#article.analysis, this.#revealed, direction);
    return next !== null && this.#reveal(next);
  }

  #reveal(span: Span, top?: number): boolean {
    const pageText = this.#article?.pageText;
    if (!pageText || span.start > span.end || span.end > pageText.text.length) return false;
    this.#revealed = span.start;
    const ranges = pageText.rangesOf(span);
    this.#highlighter.flash(ranges);
    return scrollToRanges(ranges, top);
  }
}
