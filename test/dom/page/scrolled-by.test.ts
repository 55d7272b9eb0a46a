import { expect, it } from 'vitest';
import { isScrolledBy } from '../../../src/page/hover/scrolled-by';

it('a name moves with the page and with what it lies in, not with a ticker beside it', () => {
  document.body.innerHTML = '<div id="ticker">عاجل</div><main><p>قال بلينكن</p></main>';
  const words = document.querySelector('p')!.firstChild!;
  expect(isScrolledBy(words, document)).toBe(true);
  expect(isScrolledBy(words, document.querySelector('main')!)).toBe(true);
  expect(isScrolledBy(words, document.querySelector('#ticker')!)).toBe(false);
});

it('a name in a shadow root moves with its host, and with the page', () => {
  document.body.innerHTML = '<div id="host"></div><div id="other"></div>';
  const host = document.querySelector('#host')!;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>قال بلينكن</p>';
  const words = root.querySelector('p')!.firstChild!;
  expect(isScrolledBy(words, host)).toBe(true);
  expect(isScrolledBy(words, document)).toBe(true);
  expect(isScrolledBy(words, document.querySelector('#other')!)).toBe(false);
});

it('a name in a frame moves with its frame and with the page around it', () => {
  document.body.innerHTML = '<iframe></iframe><iframe></iframe>';
  const [frame, other] = document.querySelectorAll('iframe');
  const inner = frame!.contentDocument!;
  inner.body.innerHTML = '<p>قال بلينكن</p>';
  const words = inner.querySelector('p')!.firstChild!;
  expect(isScrolledBy(words, inner)).toBe(true);
  expect(isScrolledBy(words, document)).toBe(true);
  expect(isScrolledBy(words, other!.contentDocument!)).toBe(false);
});
