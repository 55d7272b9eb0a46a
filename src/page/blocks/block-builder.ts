import type { Block, BlockKind, Run } from './block';

/** Where the text of a block stands, as far as the walker knows it. */
export interface Place {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly level: number;
  readonly aside: Element | null;
}

const SENTENCE_END = /[.!?؟…:»”"）)]\s*$/;
/** The last sentence of a paragraph; an abbreviation («د.») has fewer letters. */
const GLUED_END = /\p{L}{3,}[.!؟…»”]+$/u;
/** What one text node may hold: more at a time would take longer than a frame. */
const LONGEST_NODE = 100_000;
const TAIL = 16;
/** Shorter lines are verses, addresses and names that a `<br>` breaks by chance: one block. */
const SHORTEST_LINE = 40;

/**
 * Gathers the text of one block from text nodes in document order: collapses white space as the page does, remembers
 * which letters stand where, and tells from `<br>` whether a new paragraph begins.
 */
export class BlockBuilder {
  /** Joined at the end: text that grows word by word is copied as a whole whenever it is looked at. */
  #parts: string[] = [];
  #length = 0;
  /** The last letters, enough to tell how a sentence ends. */
  #tail = '';
  #runs: Run[] = [];
  #linkLength = 0;
  #breaks = 0;
  #place: Place | null = null;
  readonly #emit: (block: Block) => void;

  constructor(emit: (block: Block) => void) {
    this.#emit = emit;
  }

  /** Adds the text of `node`; `keepsLineFeeds` as `white-space: pre-line` wants it. */
  add(node: Text, place: Place, inLink: boolean, keepsLineFeeds: boolean): void {
    const data = node.data.slice(0, LONGEST_NODE);
    if (this.#isGlued(node)) this.lineBreak();
    const piece = keepsLineFeeds ? /\n|[ \t\r\f]+|[^ \t\n\r\f]+/g : /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
    for (let match = piece.exec(data); match !== null; match = piece.exec(data)) {
      const [found] = match;
      if (keepsLineFeeds && found === '\n') this.lineBreak();
      else if (' \t\n\r\f'.includes(found[0]!)) this.#space(node, match.index);
      else this.#word(found, node, match.index, place, inLink);
    }
  }

  lineBreak(): void {
    if (this.#length > 0) this.#breaks++;
  }

  /** Ends the block, if one has begun. */
  end(): void {
    const text = this.#parts.join('').trimEnd();
    if (text !== '' && this.#place !== null) {
      const linkLength = Math.min(this.#linkLength, text.length);
      this.#emit({ ...this.#place, text, runs: this.#runs, linkLength });
    }
    this.#parts = [];
    this.#length = 0;
    this.#tail = '';
    this.#runs = [];
    this.#linkLength = 0;
    this.#breaks = 0;
    this.#place = null;
  }

  #word(word: string, node: Text, at: number, place: Place, inLink: boolean): void {
    if (this.#breaks > 0) this.#newLine();
    this.#place ??= place;
    this.#append(word, node, at);
    if (inLink) this.#linkLength += word.length + 1;
  }

  /** «…العمل.</span><span>وقال»: nobody writes so, hence a stylesheet sets the two apart. */
  #isGlued(node: Text): boolean {
    const isOther = this.#runs.length > 0 && this.#runs.at(-1)?.node !== node;
    return isOther && GLUED_END.test(this.#tail) && /^\p{L}/u.test(node.data);
  }

  #newLine(): void {
    const ended = SENTENCE_END.test(this.#tail) && this.#length >= SHORTEST_LINE;
    if (this.#breaks > 1 || ended) this.end();
    else if (!this.#tail.endsWith(' ')) this.#push(' ');
    this.#breaks = 0;
  }

  #space(node: Text, at: number): void {
    if (this.#length > 0 && this.#breaks === 0 && !this.#tail.endsWith(' ')) this.#append(' ', node, at);
  }

  #append(piece: string, node: Text, at: number): void {
    const last = this.#runs.at(-1);
    const start = this.#length;
    this.#push(piece);
    const follows =
      last?.node === node && last.start + last.length === start && last.nodeStart + last.length === at;
    if (follows) this.#runs[this.#runs.length - 1] = { ...last, length: last.length + piece.length };
    else this.#runs.push({ start, length: piece.length, node, nodeStart: at });
  }

  #push(piece: string): void {
    this.#parts.push(piece);
    this.#length += piece.length;
    this.#tail = (this.#tail + piece).slice(-TAIL);
  }
}
