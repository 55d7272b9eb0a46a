import { FLASH_NAME, MARK_KINDS, MARK_NAMES, type MarkKind, PRIORITIES } from './mark-names';

const FLASH_MS = 1_600;

/**
 * Paints ranges by the CSS Custom Highlight API, which leaves the document alone. Keeps maps of its own: Firefox throws
 * where a content script iterates over the registry or a highlight, and the page can clear the registry.
 */
export class Highlighter {
  readonly #registry: HighlightRegistry;
  readonly #signal: AbortSignal;
  readonly #highlights = new Map<MarkKind, Highlight>();
  #shown: ReadonlySet<MarkKind> = new Set(MARK_KINDS);
  #flash: Highlight | null = null;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  /** Everything is taken away when `signal` aborts. */
  constructor(registry: HighlightRegistry, signal: AbortSignal) {
    this.#registry = registry;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  /** Replaces the marks; kinds without ranges have none from now on. */
  mark(ranges: ReadonlyMap<MarkKind, readonly StaticRange[]>): void {
    if (this.#signal.aborted) return;
    this.#unregister();
    this.#highlights.clear();
    for (const [kind, ofKind] of ranges) {
      if (ofKind.length === 0) continue;
      const highlight = new Highlight(...ofKind);
      highlight.priority = PRIORITIES[kind];
      this.#highlights.set(kind, highlight);
    }
    this.#register();
  }

  /** Shows the marks of these kinds, and no others. */
  show(kinds: Iterable<MarkKind>): void {
    if (this.#signal.aborted) return;
    this.#shown = new Set(kinds);
    this.#register();
  }

  /** Puts back what the page has cleared from the registry that it shares with us. */
  restore(): void {
    if (!this.#signal.aborted) this.#register();
  }

  /** Lights up `ranges` for a moment. */
  flash(ranges: readonly StaticRange[]): void {
    if (this.#signal.aborted) return;
    clearTimeout(this.#flashTimer);
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITIES.flash;
    this.#flash = highlight;
    this.#registry.set(FLASH_NAME, highlight);
    this.#flashTimer = setTimeout(() => this.#delete(FLASH_NAME, highlight), FLASH_MS);
  }

  #register(): void {
    for (const [kind, highlight] of this.#highlights) {
      if (this.#shown.has(kind)) this.#registry.set(MARK_NAMES[kind], highlight);
      else this.#delete(MARK_NAMES[kind], highlight);
    }
  }

  #unregister(): void {
    for (const [kind, highlight] of this.#highlights) this.#delete(MARK_NAMES[kind], highlight);
  }

  /** A reader that has replaced this one, after an update of the extension, uses the same names: its marks stay. */
  #delete(name: string, highlight: Highlight): void {
    if (this.#registry.get(name) === highlight) this.#registry.delete(name);
  }

  #clear(): void {
    clearTimeout(this.#flashTimer);
    if (this.#flash) this.#delete(FLASH_NAME, this.#flash);
    this.#unregister();
    this.#highlights.clear();
  }
}
