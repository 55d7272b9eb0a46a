import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scrollToRanges } from '../../../src/page/reveal';

/** jsdom lays nothing out: the word stands 900 pixels down a window of 600, in a paragraph of the given height. */
const WORD = new DOMRect(10, 900, 60, 20);
let paragraphHeight = 40;
const scrollBy = vi.fn();
const scrollIntoView = vi.fn();
let wantsLessMotion = false;

const word = (): StaticRange => {
  const node = document.querySelector('p')!.firstChild!;
  return new StaticRange({ startContainer: node, startOffset: 4, endContainer: node, endOffset: 10 });
};

beforeEach(() => {
  document.body.innerHTML = '<p>قال بلينكن أمس</p>';
  paragraphHeight = 40;
  wantsLessMotion = false;
  scrollBy.mockClear();
  scrollIntoView.mockClear();
  vi.stubGlobal('innerHeight', 600);
  vi.stubGlobal('scrollBy', scrollBy);
  vi.stubGlobal('matchMedia', () => ({ matches: wantsLessMotion }));
  Range.prototype.getClientRects = () => [WORD] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = scrollIntoView;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 880, 500, paragraphHeight);
});
afterEach(() => vi.unstubAllGlobals());

it('a paragraph is brought to the middle as a whole, and smoothly', () => {
  expect(scrollToRanges([word()])).toBe(true);
  expect(scrollIntoView).toHaveBeenCalledWith({ block: 'center', inline: 'nearest', behavior: 'smooth' });
});

it('of a paragraph that is higher than the window the word itself comes to the middle', () => {
  paragraphHeight = 2_000;
  scrollToRanges([word()]);
  expect(scrollBy).toHaveBeenCalledWith({ top: 900 - (600 - 20) / 2, behavior: 'smooth' });
});

it('a word comes to the height that is asked for, so that a card beside it need not move', () => {
  scrollToRanges([word()], 150);
  expect(scrollBy).toHaveBeenCalledWith({ top: 750, behavior: 'smooth' });
});

it('it is a jump for who wants less motion', () => {
  wantsLessMotion = true;
  scrollToRanges([word()], 150);
  expect(scrollBy).toHaveBeenCalledWith({ top: 750, behavior: 'auto' });
});

it('words that the page has lost are not scrolled to, and that is said', () => {
  const lost = word();
  document.body.innerHTML = '';
  expect(scrollToRanges([lost])).toBe(false);
  expect(scrollToRanges([])).toBe(false);
  expect(scrollIntoView).not.toHaveBeenCalled();
});
