import type { Span } from '../nlp/types';
import type { Block } from './blocks/block';
import type { Extraction } from './extract/extract-article';

/** A stretch of the text that stands letter by letter in one text node. */
export interface Segment extends Span {
  readonly node: Text;
  /** Offset into `node.data` of the first character. */
  readonly nodeStart: number;
}

/** Not by `instanceof`: the node may come from another frame. A document fragment with a host is a shadow root. */
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

const isFrameDocument = (node: Node): node is Document =>
  node.nodeType === 9 && (node as Document).defaultView?.frameElement != null;

/**
 * The text of an article, and where in the document each letter of it stands. The headline is the first line, each
 * paragraph a line more; articles that follow it on the page follow in the text. White space is collapsed as the page
 * renders it. Segments are sorted and do not overlap; line feeds, and spaces that stand for a `<br>`, are in none.
 */
export class PageText {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Weak: text nodes that the page drops are not kept alive for it. */
  readonly #nodes: WeakSet<Node>;
  /** Where else than in the document of the first line text of the article stands: shadow roots, documents of frames. */
  readonly otherRoots: readonly (ShadowRoot | Document)[];

  constructor(text: string, segments: readonly Segment[]) {
    this.text = text;
    this.segments = segments;
    this.#nodes = new WeakSet(segments.map(({ node }) => node));
    const roots = new Set(segments.map(({ node }) => node.getRootNode()));
    this.otherRoots = [...roots].filter((root) => isShadowRoot(root) || isFrameDocument(root));
  }

  /** From the blocks of articles, one after the other. */
  static fromArticles(articles: readonly Extraction[]): PageText {
    const lines: string[] = [];
    const segments: Segment[] = [];
    let offset = 0;
    const addLine = (line: string, block: Block | null): void => {
      for (const run of block?.runs ?? []) {
        const start = offset + run.start;
        const end = Math.min(start + run.length, offset + line.length);
        if (end > start) segments.push({ start, end, node: run.node, nodeStart: run.nodeStart });
      }
      lines.push(line);
      offset += line.length + 1;
    };
    for (const { headline, title, body } of articles) {
      addLine(headline?.text ?? title.replace(/\s+/g, ' '), headline);
      for (const block of body) addLine(block.text, block);
    }
    return new PageText(lines.join('\n'), segments);
  }

  /**
   * The ranges that show `span` on the page, one for each text node, in order: an element between two of them (an
   * advertisement, a footnote) is never in a range. Empty if no letter of the span is on the page any more.
   * @throws RangeError if the span does not lie in the text.
   */
  rangesOf(span: Span): StaticRange[] {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= this.text.length))
      throw new RangeError(`No span ${span.start}–${span.end} in a text of ${this.text.length} characters`);
    const pieces: { node: Text; start: number; end: number }[] = [];
    for (let index = this.#firstEndingAfter(span.start); index < this.segments.length; index++) {
      const segment = this.segments[index]!;
      if (segment.start >= span.end) break;
      const start = segment.nodeStart + Math.max(span.start - segment.start, 0);
      const end = segment.nodeStart + Math.min(span.end, segment.end) - segment.start;
      // Text that the page has shortened since: the rest of the segment is gone.
      if (end > segment.node.length) continue;
      const last = pieces.at(-1);
      if (last?.node === segment.node) last.end = end;
      else pieces.push({ node: segment.node, start, end });
    }
    return pieces.map(
      ({ node, start, end }) =>
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    );
  }

  /** Whether `node` is a text node of the article. */
  holds(node: Node): boolean {
    return this.#nodes.has(node);
  }

  /** The open shadow roots that hold text of the article. */
  get shadowRoots(): ShadowRoot[] {
    return this.otherRoots.filter(isShadowRoot);
  }

  /** Whether `other` has the same text at the very same places: nothing has to be painted anew. */
  isSameAs(other: PageText): boolean {
    return (
      this.text === other.text &&
      this.segments.length === other.segments.length &&
      this.segments.every((segment, index) => {
        const twin = other.segments[index]!;
        return segment.node === twin.node && segment.nodeStart === twin.nodeStart && segment.end === twin.end;
      })
    );
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.segments[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
