import { vi } from 'vitest';
import { SEED_TEXT } from '../seed-analysis';

/** Puts the seed article into the document. */
export function showSeed(): void {
  const [headline, ...paragraphs] = SEED_TEXT.split('\n');
  document.title = headline!;
  document.body.innerHTML = `<h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
}

/** jsdom has no highlights: the real ones are looked at in the browser tests. */
export class FakeHighlight {
  priority = 0;
  readonly ranges: readonly StaticRange[];

  constructor(...ranges: StaticRange[]) {
    this.ranges = ranges;
  }

  get size(): number {
    return this.ranges.length;
  }
}

/** The highlights of the document, empty; `vi.unstubAllGlobals` takes them away. */
export function stubHighlights(): Map<string, FakeHighlight> {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  return registry;
}
