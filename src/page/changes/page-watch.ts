import type { PageText } from '../page-text';
import { AddressWatch } from './address-watch';
import { MutationWatch } from './mutation-watch';
import { Pacer, type Run } from './pacer';

export interface PageWatchPort {
  /** Text of the page has changed: read it again, and find an article or not. Must not reject. */
  reread(): Promise<Run>;
  /** The application shows another page: start afresh. */
  moved(): void;
  /** About once a second while the page is seen. */
  tick(): void;
  /** The page is back from the back/forward cache. */
  returned(): void;
}

const TICK_MS = 1_000;

/** Follows a page that changes, until a signal aborts. */
export class PageWatch {
  readonly #document: Document;
  readonly #port: PageWatchPort;
  readonly #mutations: MutationWatch;
  readonly #address: AddressWatch;
  readonly #pacer: Pacer;
  #container: Element | null = null;
  #pageText: PageText | null = null;

  constructor(document: Document, port: PageWatchPort, signal: AbortSignal) {
    const view = document.defaultView!;
    this.#document = document;
    this.#port = port;
    this.#pacer = new Pacer(() => port.reread(), signal);
    this.#mutations = new MutationWatch(
      () => this.#pacer.request(),
      (node) => this.#pageText?.holds(node) ?? false,
      signal,
    );
    this.#address = new AddressWatch(view, () => this.#moved(), signal);
    // No mutation tells that a frame has filled; `load` does not bubble, but can be captured.
    const loaded = ({ target }: Event): void => {
      if ((target as Element).tagName === 'IFRAME') this.#pacer.request();
    };
    document.addEventListener('load', loaded, { capture: true, passive: true, signal });
    const timer = setInterval(() => this.#tick(), TICK_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    view.addEventListener('pageshow', ({ persisted }) => persisted && port.returned(), { signal });
  }

  /** Watches the article in `container` from now on; null: the whole page, for an article that may still come. */
  follow(container: Element | null, pageText: PageText | null): void {
    this.#container = container;
    this.#pageText = pageText;
    const roots = container ? [container, ...(pageText?.shadowRoots ?? [])] : [this.#document.body];
    this.#mutations.observe(roots.filter((root) => root !== null));
  }

  #moved(): void {
    this.#pacer.reset();
    this.follow(null, null);
    // Applications change the address first and the page right after: what is there now is the old one.
    this.#pacer.request();
    this.#port.moved();
  }

  #tick(): void {
    if (this.#document.visibilityState !== 'visible') return;
    this.#address.check();
    // The application has put another element in the place of the article's: mutations in it are not seen any more.
    if (this.#container && !this.#container.isConnected) this.#pacer.request();
    this.#port.tick();
  }
}
