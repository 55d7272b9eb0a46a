import type { Span } from '../nlp/types';
import type { HighlightKind } from '../page/highlighter/highlight-names';
import type { Over } from '../page/hover/hover-state';
import { MentionIndex } from '../page/hover/mention-index';
import { isScrolledBy } from '../page/hover/scrolled-by';
import { targetAtPoint } from '../page/hover/target-at-point';
import { HoverWatch, type Opening } from '../page/hover/watch-hover';
import type { Article } from './article';
import { type CardActions, EntityCard } from './entity-card';

/** Opens the card of the name that the pointer rests on. */
export class ArticleHover {
  readonly #signal: AbortSignal;
  readonly #card: EntityCard;
  readonly #watch: HoverWatch;
  #article: Article | null = null;
  #index: MentionIndex | null = null;
  #kinds: ReadonlySet<HighlightKind> = new Set();
  #frames = new AbortController();

  constructor(document: Document, reveal: (span: Span, top?: number) => void, signal: AbortSignal) {
    this.#signal = signal;
    const actions: CardActions = {
      reveal,
      close: () => this.#watch.dismiss(),
      pin: (isPinned) => this.#watch.pin(isPinned),
    };
    this.#card = new EntityCard(document, actions, signal);
    this.#watch = new HoverWatch(
      document,
      {
        overAt: (x, y, event) => this.#overAt(x, y, event),
        isMovedBy: (mention, scroller) => this.#isMovedBy(mention, scroller),
        open: (mention) => this.#open(mention),
        close: () => this.#card.close(),
      },
      signal,
    );
  }

  /** From now on the names of `article` have cards; null: there are none. */
  turnTo(article: Article | null): void {
    // The reader may want to take a correction back, which is why the article was analysed anew.
    if (!this.#card.hasCorrected) this.#watch.dismiss();
    this.#article = article;
    this.#index = null;
    this.#frames.abort();
    this.#frames = new AbortController();
    const signal = AbortSignal.any([this.#frames.signal, this.#signal]);
    for (const root of article?.pageText.otherRoots ?? [])
      if (root.nodeType === Node.DOCUMENT_NODE) this.#watch.listen(root as Document, signal);
  }

  /** Only names of these kinds have cards: a card for what is not marked would come out of nowhere. */
  show(kinds: Iterable<HighlightKind>): void {
    const shown = new Set(kinds);
    if (shown.size === this.#kinds.size && [...shown].every((kind) => this.#kinds.has(kind))) return;
    this.#watch.dismiss();
    this.#kinds = shown;
  }

  /** The rules and the scale of text of its cards. */
  dress(css: string, textScale: number): void {
    this.#card.dress(css, textScale);
  }

  /** Whether its cards have statements without quotation marks too. */
  showIndirect(indirect: boolean): void {
    this.#card.showIndirect(indirect);
  }

  openOn(opening: Opening): void {
    this.#watch.openOn(opening);
  }

  #overAt(x: number, y: number, event: Event): Over {
    if (this.#card.holds(event)) return 'card';
    const { ownerDocument } = event.target as Node;
    const roots = this.#article?.pageText.shadowRoots ?? [];
    const names = this.#names();
    const target = names && targetAtPoint(names, ownerDocument ?? document, x, y, roots);
    return target && this.#kinds.has(target.type) ? { mention: target.key } : null;
  }

  #isMovedBy(key: string, scroller: Node): boolean {
    const range = this.#names()?.get(key)?.ranges[0];
    return range !== undefined && isScrolledBy(range.startContainer, scroller);
  }

  /** Made once the pointer moves: on a long page it takes 15 ms, on top of the marks. */
  #names(): MentionIndex | null {
    const article = this.#article;
    this.#index ??= article && new MentionIndex(article.pageText, article.analysis);
    return this.#index;
  }

  #open(key: string): void {
    const target = this.#names()?.get(key);
    if (target && this.#article) this.#card.open(this.#article, target.entityId, target.mention);
  }
}
