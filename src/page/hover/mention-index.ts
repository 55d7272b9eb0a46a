import type { Analysis, EntityType } from '../../nlp/types';
import type { PageText } from '../page-text';

/** A marked name on the page. */
export interface MentionTarget {
  /** Tells targets apart: entity and mention. */
  readonly key: string;
  readonly entityId: string;
  readonly type: EntityType;
  /** Index into the mentions of the entity. */
  readonly mention: number;
  /** Its ranges, one for each text node. */
  readonly ranges: readonly StaticRange[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly target: MentionTarget;
}

/** Finds the name at a caret position. Weak: text nodes that the page drops are not kept alive. */
export class MentionIndex {
  readonly #pieces = new WeakMap<Node, Piece[]>();
  readonly #targets = new Map<string, MentionTarget>();

  constructor(pageText: PageText, analysis: Analysis) {
    for (const { id, type, mentions } of analysis.entities)
      mentions.forEach((mention, index) => {
        if (mention.kind !== 'name') return;
        const key = `${id} ${index}`;
        this.#add({ key, entityId: id, type, mention: index, ranges: pageText.rangesOf(mention) });
      });
  }

  /** The target with this key. */
  get(key: string): MentionTarget | undefined {
    return this.#targets.get(key);
  }

  /** The name that holds the caret position before `offset` in `node`, its end included. */
  find(node: Node, offset: number): MentionTarget | null {
    const piece = this.#pieces.get(node)?.find(({ start, end }) => offset >= start && offset <= end);
    return piece?.target ?? null;
  }

  #add(target: MentionTarget): void {
    this.#targets.set(target.key, target);
    for (const { startContainer, startOffset, endOffset } of target.ranges) {
      const piece = { start: startOffset, end: endOffset, target };
      const others = this.#pieces.get(startContainer);
      if (others) others.push(piece);
      else this.#pieces.set(startContainer, [piece]);
    }
  }
}
