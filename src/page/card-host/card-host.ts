import { placeCard, setPlace } from './place-card';

/** Where the card stands, as shares of the room it has: 0 is at the left or the top, 1 at the right or the bottom. */
export interface CardPlace {
  readonly fromLeft: number;
  readonly fromTop: number;
}

/**
 * The page's styles end at the shadow root except for the host itself and for what it hands down: `!important` in here
 * beats whatever the page says of our element, and `all: initial` stops inheritance. The default `inset` of a popover
 * would misplace it in right-to-left pages.
 */
const HOST_STYLE = `:host {
  all: initial !important;
  direction: ltr !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--isnad-card-x, 0) !important;
  top: var(--isnad-card-y, 0) !important;
  display: block !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  width: max-content !important;
  height: auto !important;
  color-scheme: light dark !important;
}`;

/** A sheet of the card's own. `:root` means nothing in a shadow root: what a theme says of it, it says of `:host` too. */
function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * The one element that the extension adds to a page: a popover in the top layer with a closed shadow root. It is in the
 * document only while the card is open, so that the page is left as it was.
 */
export class CardHost {
  readonly #host: HTMLElement;
  readonly #content: HTMLElement;
  readonly #root: ShadowRoot;
  /** The rules that the reader's settings add. */
  readonly #chosen = sheetOf('');
  #textScale = 1;
  #shown: AbortController | null = null;
  #isPinned = false;

  /** `styles` are style sheets, as text. The card goes for good when `signal` aborts. */
  constructor(document: Document, styles: readonly string[], signal: AbortSignal) {
    this.#host = document.createElement('isnad-card');
    const root = this.#host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [...[HOST_STYLE, ...styles].map(sheetOf), this.#chosen];
    this.#root = root;
    this.#content = document.createElement('div');
    root.append(this.#content);
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Where to render what the card shows. */
  get content(): HTMLElement {
    return this.#content;
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  /** Whether `event` happened in the card: outside of a closed shadow root its target is the host. */
  holds(event: Event): boolean {
    return event.target === this.#host || event.composedPath().includes(this.#host);
  }

  /** From now on the card has these rules too, and text so many times the reader's usual size. */
  dress(css: string, textScale: number): void {
    this.#chosen.replaceSync(css);
    this.#textScale = textScale;
    if (this.isOpen) this.#setUnit();
  }

  /**
   * Opens the card, or moves the open one, beside the boxes that `rects` gives and never over them. A pinned one stays
   * where it is.
   */
  open(rects: () => DOMRect[], context: Element): void {
    if (this.#isPinned) return;
    this.#shown?.abort();
    this.#shown = new AbortController();
    if (!this.#host.isConnected) {
      this.#host.ownerDocument.documentElement.append(this.#host);
      this.#host.popover = 'manual';
      // Firefox does not ask sheets anew whether colours are forced while their root is outside of the document.
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets];
      this.#host.showPopover();
      this.#setUnit();
    }
    placeCard(this.#host, rects, context, this.#shown.signal);
  }

  /** Leaves the open card in its place, whatever moves below it. */
  pin(isPinned: boolean): void {
    this.#isPinned = isPinned;
    if (isPinned) this.#shown?.abort();
  }

  /** Moves the card by so many pixels, as far as it stays in the window. Answers where it is then. */
  moveBy(x: number, y: number): CardPlace {
    const { left, top, width, height } = this.#host.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#host.ownerDocument.documentElement;
    const within = (at: number, most: number): number => Math.max(0, Math.min(at, most));
    const shareOf = (at: number, most: number): number => (most > 0 ? at / most : 0);
    const [mostLeft, mostTop] = [clientWidth - width, clientHeight - height];
    const [newLeft, newTop] = [within(left + x, mostLeft), within(top + y, mostTop)];
    setPlace(this.#host, newLeft, newTop);
    return { fromLeft: shareOf(newLeft, mostLeft), fromTop: shareOf(newTop, mostTop) };
  }

  /** `all: initial` gives the host the size of text that the reader set in the browser, whatever the page makes of it. */
  #setUnit(): void {
    const usual = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    this.#host.style.setProperty('--isnad-rem', `${usual * this.#textScale}px`);
  }

  close(): void {
    this.#isPinned = false;
    this.#shown?.abort();
    this.#shown = null;
    this.#host.remove();
  }
}
