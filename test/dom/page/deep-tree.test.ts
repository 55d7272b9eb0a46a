import { expect, it } from 'vitest';
import { collectBlocks, MAX_DEPTH } from '../../../src/page/blocks/collect-blocks';
import { runToEnd } from '../../../src/page/run-sliced';

const LEVELS = 100_000;

/**
 * A chain of so many elements as the walker sees them, with text at its end and after it: no simulated document, which
 * cannot nest them itself. `entered` counts the elements whose children were asked for.
 */
function chain(levels: number): { readonly root: Element; entered: number } {
  const ownerDocument = { documentElement: {}, defaultView: null };
  const tree = { root: null as unknown as Element, entered: 0 };
  const text = (data: string) => ({ nodeType: 3, data, length: data.length });
  const element = (childNodes: () => readonly object[]) => ({
    nodeType: 1,
    tagName: 'DIV',
    id: '',
    ownerDocument,
    shadowRoot: null,
    parentElement: null,
    getAttribute: () => null,
    hasAttribute: () => false,
    get childNodes() {
      tree.entered++;
      return childNodes();
    },
  });
  let inner = element(() => [text('العمق')]);
  for (let level = 1; level < levels; level++) {
    const child = inner;
    inner = element(() => [child]);
  }
  const outermost = inner;
  tree.root = element(() => [outermost, text('بعد العمق')]) as unknown as Element;
  return tree;
}

it(`a chain of ${LEVELS} elements is left at the depth where no article lies, and read on after it`, () => {
  const tree = chain(LEVELS);
  const blocks = runToEnd(collectBlocks(tree.root));
  expect(blocks.map(({ text }) => text)).toEqual(['بعد العمق']);
  expect(tree.entered).toBeLessThanOrEqual(MAX_DEPTH);
});

it('what lies less deep is read', () => {
  const blocks = runToEnd(collectBlocks(chain(100).root));
  expect(blocks.map(({ text }) => text)).toEqual(['العمق', 'بعد العمق']);
});
