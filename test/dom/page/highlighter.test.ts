import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlighter } from '../../../src/page/highlighter/highlighter';
import { markRanges } from '../../../src/page/highlighter/mark-ranges';
import type { MarkRanges } from '../../../src/page/highlighter/registry-marks';
import { MentionIndex } from '../../../src/page/hover/mention-index';
import type { PageText } from '../../../src/page/page-text';
import { readPage } from '../../../src/page/read-page';
import { runToEnd } from '../../../src/page/run-sliced';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { FakeHighlight, showSeed, stubHighlights } from '../seed-page';

const textOf = ({ startContainer, startOffset, endOffset }: StaticRange): string =>
  (startContainer as Text).data.slice(startOffset, endOffset);
let registry: Map<string, FakeHighlight>;
const marked = (name: string): string[] => (registry.get(name)?.ranges ?? []).map(textOf);

let controller: AbortController;
let highlighter: Highlighter;
let pageText: PageText;
let ranges: MarkRanges;

beforeEach(() => {
  registry = stubHighlights();
  showSeed();
  pageText = runToEnd(readPage(document)).pageText;
  ranges = runToEnd(markRanges(pageText, SEED_ANALYSIS));
  controller = new AbortController();
  highlighter = new Highlighter(document, '', controller.signal);
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the marks of the seed article', () => {
  it('read the very text of the file', () => {
    expect(pageText.text).toBe(SEED_TEXT.trimEnd());
  });

  it('are the names, by kind, and the quotations', () => {
    highlighter.mark(ranges);
    expect(marked('isnad-per')).toContain('أنتوني بلينكن');
    expect(marked('isnad-loc')).toContain('واشنطن');
    expect(marked('isnad-quote').every((quotation) => /^".*"$/.test(quotation))).toBe(true);
    expect(marked('isnad-per')).not.toContain('وزير الخارجية العراقي');
  });

  it('lie over quotations where both are', () => {
    highlighter.mark(ranges);
    expect(registry.get('isnad-loc')!.priority).toBeGreaterThan(registry.get('isnad-quote')!.priority);
  });

  it('show only the kinds that are wanted', () => {
    highlighter.mark(ranges);
    highlighter.show(['PER']);
    expect([...registry.keys()]).toEqual(['isnad-per']);
    highlighter.show([]);
    expect(registry.size).toBe(0);
  });

  it('come back after the page has cleared the registry', () => {
    highlighter.mark(ranges);
    registry.clear();
    highlighter.restore();
    expect(marked('isnad-per')).toContain('أنتوني بلينكن');
  });

  it('go with the signal, but not those of a reader that has come after', () => {
    highlighter.mark(ranges);
    const later = new FakeHighlight();
    registry.set('isnad-per', later);
    controller.abort();
    expect([...registry]).toEqual([['isnad-per', later]]);
  });

  it('flash for a moment', () => {
    vi.useFakeTimers();
    const { start } = SEED_ANALYSIS.quotes[0]!;
    highlighter.flash(pageText.rangesOf({ start, end: start + 7 }));
    expect(marked('isnad-flash')).toEqual([SEED_TEXT.slice(start, start + 7)]);
    vi.advanceTimersByTime(5_000);
    expect(registry.has('isnad-flash')).toBe(false);
  });
});

describe('MentionIndex', () => {
  it('finds the name at each of its caret positions, and none beside it', () => {
    const index = new MentionIndex(pageText, SEED_ANALYSIS);
    const person = SEED_ANALYSIS.entities.find(({ type }) => type === 'PER')!;
    const mention = person.mentions.findIndex(({ kind }) => kind === 'name');
    const [range] = pageText.rangesOf(person.mentions[mention]!);
    const { startContainer, startOffset, endOffset } = range!;
    for (let offset = startOffset; offset <= endOffset; offset++)
      expect(index.find(startContainer, offset)).toMatchObject({ entityId: person.id, mention });
    expect(index.find(startContainer, startOffset - 2)?.entityId).not.toBe(person.id);
    expect(index.find(document.body, 0)).toBeNull();
  });
});
