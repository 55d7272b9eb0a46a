import { adoptMarks, type StyledRoot } from './adopt-marks';
import { HIGHLIGHT_KINDS, type HighlightKind } from './highlight-names';
import { watchNearViewport } from './near-viewport';
import { type MarkRanges, RegistryMarks } from './registry-marks';

const FLASH_MS = 1_600;
/** Chromium looks at every range again in each frame that changes anything: 2 ms for 150, 9 ms for 500. */
const MANY_RANGES = 400;

const NO_MARKS: MarkRanges = new Map();

const documentOf = (range: StaticRange): Document => range.startContainer.ownerDocument!;
const elementOf = (range: StaticRange): Element | null => range.startContainer.parentElement;

/** The part of `ranges` that `isWanted` accepts. */
function filterRanges(
  ranges: MarkRanges,
  isWanted: (range: StaticRange, kind: HighlightKind) => boolean,
): MarkRanges {
  return new Map([...ranges].map(([kind, all]) => [kind, all.filter((range) => isWanted(range, kind))]));
}

/**
 * Paints ranges by the CSS Custom Highlight API, which leaves the page as it is: in its document, in frames and shadow
 * roots, and on long pages only near what is seen.
 */
export class Highlighter {
  #css: string;
  readonly #signal: AbortSignal;
  readonly #main: Document;
  readonly #marks = new Map<Document, RegistryMarks>();
  #ranges: MarkRanges = NO_MARKS;
  #roots: Iterable<StyledRoot> = [];
  /** Few readers want reported statements: they are shown once somebody asks for them. */
  #shown: ReadonlySet<HighlightKind> = new Set(HIGHLIGHT_KINDS.filter((kind) => kind !== 'indirect'));
  #painting = new AbortController();
  #dressing = new AbortController();
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  /** `css`: the rules of the marks, for where the browser does not insert them. All is taken away when `signal` aborts. */
  constructor(document: Document, css: string, signal: AbortSignal) {
    this.#main = document;
    this.#css = css;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#clear(), { once: true });
  }

  /** Replaces the marks. `roots`: where else than in the document itself the ranges lie. */
  mark(ranges: MarkRanges, roots: Iterable<StyledRoot> = []): void {
    if (this.#signal.aborted) return;
    this.#ranges = ranges;
    this.#roots = [...roots];
    this.#painting.abort();
    this.#painting = new AbortController();
    this.#dress();
    const all = [...ranges.values()].flat();
    if (all.length <= MANY_RANGES) this.#paint(ranges);
    else this.#paintNear(ranges, new Set(all.map(elementOf).filter((element) => element !== null)));
  }

  /** Shows the marks of these kinds, and no others. */
  show(kinds: Iterable<HighlightKind>): void {
    this.#shown = new Set(kinds);
    if (!this.#signal.aborted) this.#paint(this.#ranges);
  }

  /** The rules of the marks are others from now on. */
  redress(css: string): void {
    this.#css = css;
    if (!this.#signal.aborted) this.#dress();
  }

  #dress(): void {
    this.#dressing.abort();
    this.#dressing = new AbortController();
    const signal = AbortSignal.any([this.#dressing.signal, this.#painting.signal]);
    for (const root of this.#roots) adoptMarks(root, this.#css, signal);
  }

  /** Puts back what the page has cleared from the registry that it shares with us. */
  restore(): void {
    for (const marks of this.#marks.values()) marks.restore();
  }

  /** Lights up `ranges` for a moment. */
  flash(ranges: readonly StaticRange[]): void {
    const [first] = ranges;
    if (this.#signal.aborted || !first) return;
    clearTimeout(this.#flashTimer);
    for (const marks of this.#marks.values()) marks.unflash();
    const marks = this.#marksOf(documentOf(first));
    marks?.flash(ranges);
    this.#flashTimer = setTimeout(() => marks?.unflash(), FLASH_MS);
  }

  #paintNear(ranges: MarkRanges, elements: ReadonlySet<Element>): void {
    const paint = (near: ReadonlySet<Element>): void => {
      this.#ranges = filterRanges(ranges, (range) => near.has(elementOf(range)!));
      this.#paint(this.#ranges);
    };
    watchNearViewport(elements, paint, this.#painting.signal);
  }

  #paint(ranges: MarkRanges): void {
    const shown = filterRanges(ranges, (_range, kind) => this.#shown.has(kind));
    const documents = new Set([...this.#marks.keys(), ...[...shown.values()].flat().map(documentOf)]);
    for (const document of documents)
      this.#marksOf(document)?.paint(filterRanges(shown, (range) => documentOf(range) === document));
  }

  /** Null for a frame that has gone. */
  #marksOf(document: Document): RegistryMarks | null {
    const known = this.#marks.get(document);
    if (known) return known;
    const registry = document === this.#main ? CSS.highlights : document.defaultView?.CSS.highlights;
    if (!registry) return null;
    const marks = new RegistryMarks(registry);
    this.#marks.set(document, marks);
    return marks;
  }

  #clear(): void {
    clearTimeout(this.#flashTimer);
    this.#painting.abort();
    for (const marks of this.#marks.values()) marks.clear();
    this.#marks.clear();
  }
}
