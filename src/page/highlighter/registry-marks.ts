import { FLASH_NAME, HIGHLIGHT_NAMES, type HighlightKind, PRIORITIES } from './highlight-names';

export type MarkRanges = ReadonlyMap<HighlightKind, readonly StaticRange[]>;

function highlightOf(ranges: readonly StaticRange[], priority: number): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  return highlight;
}

/**
 * The marks in the highlight registry of one document. Keeps maps of its own: Firefox throws where a content script
 * iterates over the registry or a highlight, and the page can clear the registry, which it shares with us.
 */
export class RegistryMarks {
  readonly #registry: HighlightRegistry;
  readonly #highlights = new Map<HighlightKind, Highlight>();
  #flash: Highlight | null = null;

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  /** Replaces the marks; kinds without ranges have none from now on. */
  paint(ranges: MarkRanges): void {
    this.#deleteAll();
    this.#highlights.clear();
    for (const [kind, ofKind] of ranges)
      if (ofKind.length > 0) this.#highlights.set(kind, highlightOf(ofKind, PRIORITIES[kind]));
    this.restore();
  }

  /** Puts back what the page has cleared. */
  restore(): void {
    for (const [kind, highlight] of this.#highlights)
      if (this.#registry.get(HIGHLIGHT_NAMES[kind]) !== highlight)
        this.#registry.set(HIGHLIGHT_NAMES[kind], highlight);
  }

  /** Lights up `ranges` until `unflash`. */
  flash(ranges: readonly StaticRange[]): void {
    this.#flash = highlightOf(ranges, PRIORITIES.flash);
    this.#registry.set(FLASH_NAME, this.#flash);
  }

  unflash(): void {
    if (this.#flash) this.#delete(FLASH_NAME, this.#flash);
    this.#flash = null;
  }

  clear(): void {
    this.unflash();
    this.#deleteAll();
    this.#highlights.clear();
  }

  #deleteAll(): void {
    for (const [kind, highlight] of this.#highlights) this.#delete(HIGHLIGHT_NAMES[kind], highlight);
  }

  /** A reader that has replaced this one, after an update of the extension, uses the same names: its marks stay. */
  #delete(name: string, highlight: Highlight): void {
    if (this.#registry.get(name) === highlight) this.#registry.delete(name);
  }
}
