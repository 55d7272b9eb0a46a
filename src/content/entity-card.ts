import type { Entity, EntityType, Quote, Span } from '../nlp/types';
import { CardHost } from '../page/card-host/card-host';
import { viewportRects } from '../page/hover/client-rects';
import { readPublication } from '../page/publication';
import { saveCorrection } from '../platform/corrections';
import { t } from '../platform/i18n';
import { pageKey } from '../platform/page-key';
import { siteOf } from '../platform/sites';
import { CARD_STYLES } from '../ui/card/card-styles';
import { type CardProps, renderCard } from '../ui/card/render-card';
import { citation } from '../ui/export/citation';
import { copyText } from '../ui/export/copy-text';
import type { Article } from './article';

export interface CardActions {
  /** Scrolls to `span`; `top`: the height in the viewport to bring it to, so that the card need not move. */
  reveal(span: Span, top?: number): void;
  close(): void;
  pin(isPinned: boolean): void;
}

/** What is shown: a mention of an entity, beside it. */
interface Shown {
  readonly article: Article;
  readonly entity: Entity;
  readonly mention: number;
  readonly context: Element;
  rects(): DOMRect[];
}

/** The card of an entity beside one of its mentions. */
export class EntityCard {
  readonly #host: CardHost;
  readonly #actions: CardActions;
  #isPinned = false;
  #indirect = false;
  #corrected: CardProps['corrected'];

  constructor(document: Document, actions: CardActions, signal: AbortSignal) {
    this.#host = new CardHost(document, CARD_STYLES, signal);
    this.#actions = actions;
  }

  /** Whether the card says what the reader has just corrected. */
  get hasCorrected(): boolean {
    return this.#corrected !== undefined;
  }

  /** The settings of how it looks. */
  dress(css: string, textScale: number): void {
    this.#host.dress(css, textScale);
  }

  /** Whether cards have statements without quotation marks too, from the next one on. */
  showIndirect(indirect: boolean): void {
    this.#indirect = indirect;
  }

  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  /** Opens the card beside the mention, or turns the open one to it. */
  open(article: Article, entityId: string, mention: number): void {
    const { pageText, analysis } = article;
    const entity = analysis.entities.find(({ id }) => id === entityId);
    const span = entity?.mentions[mention];
    if (!entity || !span) return;
    const ranges = pageText.rangesOf(span);
    const context = ranges[0]?.startContainer.parentElement;
    if (!context) return;
    this.#corrected = undefined;
    const shown = { article, entity, mention, context, rects: () => viewportRects(ranges, window) };
    this.#render(shown);
    this.#host.open(shown.rects, context);
  }

  close(): void {
    this.#isPinned = false;
    this.#corrected = undefined;
    this.#host.close();
    renderCard(this.#host.content, null);
  }

  #render(shown: Shown): void {
    const { article, entity, mention, context } = shown;
    renderCard(this.#host.content, {
      analysis: article.analysis,
      indirect: this.#indirect,
      text: article.pageText.text,
      entityId: entity.id,
      mention,
      onStep: (direction) => this.#step(shown, direction),
      onReveal: (quotation) => {
        if (!this.#isPinned) this.#actions.close();
        this.#actions.reveal(quotation);
      },
      onClose: () => this.#actions.close(),
      onCopy: (quote) => copyQuotation(quote, shown),
      onCorrect: (to) => void this.#correct(shown, to),
      corrected: this.#corrected,
      pin: {
        isPinned: this.#isPinned,
        onPin: (isPinned) => this.#pin(shown, isPinned),
        onMove: (x, y) => this.#host.moveBy(x, y),
      },
      t,
      direction: getComputedStyle(context).direction === 'rtl' ? 'rtl' : 'ltr',
    });
  }

  #step({ article, entity, mention, rects }: Shown, direction: 1 | -1): void {
    const next = (mention + direction + entity.mentions.length) % entity.mentions.length;
    // A pinned card may be anywhere, so that the words need not come to it.
    this.#actions.reveal(entity.mentions[next]!, this.#isPinned ? undefined : rects()[0]?.top);
    this.open(article, entity.id, next);
  }

  #pin(shown: Shown, isPinned: boolean): void {
    this.#isPinned = isPinned;
    this.#actions.pin(isPinned);
    this.#host.pin(isPinned);
    this.#render(shown);
    if (!isPinned) this.#host.open(shown.rects, shown.context);
  }

  /** Storage that fails leaves the name, and the card, as they were. */
  async #correct(shown: Shown, to: EntityType | null): Promise<void> {
    const { name, type } = shown.entity;
    // Set first: the article is analysed anew as soon as it is saved.
    this.#corrected = { to, onUndo: () => undefined, onEverywhere: () => undefined };
    try {
      const { undo, everywhere } = await saveCorrection({
        name,
        from: type,
        to,
        page: pageKey(shown.context.ownerDocument.URL),
      });
      const then = (saving: Promise<void>, done: () => void): void => void saving.then(done, () => undefined);
      const onUndo = (): void => then(undo(), () => this.#actions.close());
      const onEverywhere = (): void =>
        then(everywhere(), () => {
          this.#corrected = { to, onUndo };
          this.#render(shown);
        });
      this.#corrected = { to, onUndo, onEverywhere };
    } catch {
      this.#corrected = undefined;
    }
    if (this.#host.isOpen) this.#render(shown);
    else this.#corrected = undefined;
  }
}

function copyQuotation(quote: Quote, { article, entity, context }: Shown): Promise<void> {
  const { ownerDocument: document } = context;
  const { outlet, published } = readPublication(document);
  const source = { url: document.URL, outlet: outlet ?? siteOf(document.URL), published };
  const { analysis, pageText } = article;
  return copyText(document, citation(quote, entity, { analysis, text: pageText.text, source, t }));
}
