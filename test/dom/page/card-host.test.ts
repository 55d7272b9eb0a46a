import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardHost } from '../../../src/page/card-host/card-host';
import { stubResizeObserver } from '../stub-resize-observer';

/** What jsdom lacks; where the card really appears is seen in the browser tests. */
class FakeSheet {
  replaceSync(): void {}
}

let controller: AbortController;
let host: CardHost;
const rects = () => [new DOMRect(10, 10, 60, 20)];
const cards = () => document.querySelectorAll('isnad-card').length;

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  stubResizeObserver();
  HTMLElement.prototype.showPopover = vi.fn();
  document.body.innerHTML = '<p dir="rtl">قال بلينكن</p>';
  controller = new AbortController();
  host = new CardHost(document, ['.card { color: red }'], controller.signal);
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
});

describe('the host of the card', () => {
  it('is in the document only while the card is open', () => {
    const before = document.documentElement.outerHTML;
    host.open(rects, document.querySelector('p')!);
    expect(cards()).toBe(1);
    host.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is one, however often the card turns to another name', () => {
    for (let turn = 0; turn < 3; turn++) host.open(rects, document.querySelector('p')!);
    expect(cards()).toBe(1);
  });

  it('lets no script of the page look inside', () => {
    host.open(rects, document.querySelector('p')!);
    expect(document.querySelector('isnad-card')?.shadowRoot).toBeNull();
    expect(document.querySelector('isnad-card')?.textContent).toBe('');
  });

  it('knows the events that happen in it', () => {
    host.open(rects, document.querySelector('p')!);
    const seen: boolean[] = [];
    document.addEventListener('click', (event) => seen.push(host.holds(event)), {
      signal: controller.signal,
    });
    document
      .querySelector('isnad-card')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    document.querySelector('p')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(seen).toEqual([true, false]);
  });

  it('measures by the size of text that the reader set in the browser, not by that of the page', () => {
    document.documentElement.style.fontSize = '8px';
    const unit = () =>
      document.querySelector<HTMLElement>('isnad-card')!.style.getPropertyValue('--isnad-rem');
    document.head.innerHTML = '<style>isnad-card { font-size: 16px }</style>';
    host.open(rects, document.querySelector('p')!);
    expect(unit()).toBe('16px');
    host.dress('.kind { color: red }', 1.5);
    expect(unit()).toBe('24px');
    document.documentElement.removeAttribute('style');
    document.head.innerHTML = '';
  });

  it('is moved as far as the window goes, and tells where it is', () => {
    host.open(rects, document.querySelector('p')!);
    const card = document.querySelector<HTMLElement>('isnad-card')!;
    card.getBoundingClientRect = () => new DOMRect(100, 50, 300, 200);
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
    expect(host.moveBy(150, -80)).toEqual({ fromLeft: 0.5, fromTop: 0 });
    expect(host.moveBy(9_000, 9_000)).toEqual({ fromLeft: 1, fromTop: 1 });
    expect(card.style.getPropertyValue('--isnad-card-x')).toBe('500px');
  });

  it('goes with its signal', () => {
    host.open(rects, document.querySelector('p')!);
    controller.abort();
    expect(cards()).toBe(0);
  });
});
