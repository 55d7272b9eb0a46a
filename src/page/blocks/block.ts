/** A stretch of block text that stands letter by letter in one text node. */
export interface Run {
  /** Offset into the text of the block. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset into `node.data` of the first character. */
  readonly nodeStart: number;
}

export type BlockKind = 'heading' | 'item' | 'quote' | 'text';

/** A line of the page as it is laid out: what stands between two block boundaries, white space collapsed. */
export interface Block {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The nearest element of block level round the text. */
  readonly element: Element;
  readonly kind: BlockKind;
  /** 1…6 for a heading, otherwise 0. */
  readonly level: number;
  /** How many characters of `text` stand inside links. */
  readonly linkLength: number;
  /** The outermost element round it whose class or id speaks of something other than an article, if there is one. */
  readonly aside: Element | null;
}
