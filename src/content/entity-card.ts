import type { Span } from '../nlp/types';
import { CardHost } from '../page/card-host/card-host';
import { viewportRects } from '../page/hover/client-rects';
import { t } from '../platform/i18n';
import { CARD_STYLES } from '../ui/card/card-styles';
import { renderCard } from '../ui/card/render-card';
import type { Article } from './article';

export interface CardActions {
  /** Scrolls to `span`; `top`: the height in the viewport to bring it to, so that the card need not move. */
  reveal(span: Span, top?: number): void;
  close(): void;
}

/** The card of an entity beside one of its mentions. */
export class EntityCard {
  readonly #host: CardHost;
  readonly #actions: CardActions;

  constructor(document: Document, actions: CardActions, signal: AbortSignal) {
    this.#host = new CardHost(document, CARD_STYLES, signal);
    this.#actions = actions;
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
    const rects = (): DOMRect[] => viewportRects(ranges, window);
    const step = (direction: 1 | -1): void => {
      const next = (mention + direction + entity.mentions.length) % entity.mentions.length;
      const top = rects()[0]?.top;
      this.#actions.reveal(entity.mentions[next]!, top);
      this.open(article, entityId, next);
    };
    renderCard(this.#host.content, {
      analysis,
      text: pageText.text,
      entityId,
      mention,
      onStep: step,
      onReveal: (quotation) => {
        this.#actions.close();
        this.#actions.reveal(quotation);
      },
      onClose: () => this.#actions.close(),
      t,
      direction: getComputedStyle(context).direction === 'rtl' ? 'rtl' : 'ltr',
    });
    this.#host.open(rects, context);
  }

  close(): void {
    this.#host.close();
    renderCard(this.#host.content, null);
  }
}
