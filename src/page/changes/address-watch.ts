const addressOf = ({ href, hash }: Location): string => href.slice(0, href.length - hash.length);

/**
 * Tells when a single-page application goes to another address; the fragment does not count.
 * `pushState` cannot be heard from an isolated world, and not every browser has the Navigation API: hence `check`, which
 * the owner calls from time to time.
 */
export class AddressWatch {
  readonly #location: Location;
  readonly #onMove: () => void;
  #address: string;

  constructor(view: Window, onMove: () => void, signal: AbortSignal) {
    this.#location = view.location;
    this.#onMove = onMove;
    this.#address = addressOf(view.location);
    const check = (): void => this.check();
    view.addEventListener('popstate', check, { signal });
    // Missing in the types of the DOM that TypeScript ships.
    const { navigation } = view as Window & { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', check, { signal });
  }

  check(): void {
    const address = addressOf(this.#location);
    if (address === this.#address) return;
    this.#address = address;
    this.#onMove();
  }
}
