/** A clock or a counter; a paragraph that an application fills in is longer. */
const SHORTEST_TEXT = 25;

function isTextual(node: Node): boolean {
  if (node.nodeType === 3) return (node as Text).data.trim() !== '';
  return node.nodeType === 1 && !/^(?:SCRIPT|STYLE|LINK|META|IFRAME|IMG)$/.test((node as Element).tagName);
}

const hasText = (nodes: NodeList): boolean => {
  for (let index = 0; index < nodes.length; index++) if (isTextual(nodes[index]!)) return true;
  return false;
};

/**
 * Calls `onChange` when text below a root has come, gone or changed, until `signal` aborts. Attributes are not observed:
 * pages toggle classes all the time. The callback may come with every batch of mutations, so it has to be cheap.
 */
export class MutationWatch {
  readonly #observer: MutationObserver;
  readonly #onChange: () => void;
  readonly #isOurs: (node: Node) => boolean;

  /** `isOurs`: whether a text node is one of the article's, where any change counts. */
  constructor(onChange: () => void, isOurs: (node: Node) => boolean, signal: AbortSignal) {
    this.#isOurs = isOurs;
    this.#onChange = onChange;
    this.#observer = new MutationObserver((records) => this.#heed(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** From now on watches `roots` and what is put beside them or their ancestors, and nothing else. */
  observe(roots: readonly Node[]): void {
    // What has happened by now and was not told yet would be lost.
    this.#heed(this.#observer.takeRecords());
    this.#observer.disconnect();
    for (const root of roots)
      this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    // Infinite scroll appends the next article as a sibling of what holds the first.
    for (let above = roots[0]?.parentNode; above != null && above.nodeType === 1; above = above.parentNode)
      this.#observer.observe(above, { childList: true });
  }

  #heed(records: readonly MutationRecord[]): void {
    if (records.some((record) => this.#isRelevant(record))) this.#onChange();
  }

  #isRelevant({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'characterData')
      return this.#isOurs(target) || (target as CharacterData).length >= SHORTEST_TEXT;
    return hasText(addedNodes) || hasText(removedNodes);
  }
}
