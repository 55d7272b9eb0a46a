import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GRACE_MS, type Over, REST_MS } from '../../../src/page/hover/hover-state';
import { isScrolledBy } from '../../../src/page/hover/scrolled-by';
import { HoverWatch } from '../../../src/page/hover/watch-hover';

let controller: AbortController;
let watch: HoverWatch;
const open = vi.fn();
const close = vi.fn();
const name = () => document.querySelector('b')!;
/** What lies under the pointer: the name, the card, or neither. */
const under = (target: EventTarget | null): Over => {
  if (target === document.querySelector('#card')) return 'card';
  return target === name() ? { mention: 'بلينكن' } : null;
};

/** Moves the pointer over an element, and lets a frame pass. */
function move(to: Element, init: PointerEventInit = {}): void {
  to.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, ...init }));
  vi.advanceTimersToNextFrame();
}
const press = (key: string, type: 'keydown' | 'keyup' = 'keydown'): void => {
  document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
  vi.advanceTimersToNextFrame();
};
const text = () => document.querySelector('p')!;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<main><p>قال <b>بلينكن</b> أمس</p></main><div id="ticker">عاجل</div><div id="card"></div><a href="/">رابط</a>';
  controller = new AbortController();
  watch = new HoverWatch(
    document,
    {
      overAt: (_x, _y, { target }) => under(target),
      isMovedBy: (_mention, scroller) => isScrolledBy(name().firstChild!, scroller),
      open,
      close,
    },
    controller.signal,
  );
  open.mockClear();
  close.mockClear();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('a pointer on a page', () => {
  it('opens the card of a name that it rests on, and not before', () => {
    move(name());
    vi.advanceTimersByTime(REST_MS - 20);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(open).toHaveBeenCalledExactlyOnceWith('بلينكن');
  });

  it('opens nothing while it selects text', () => {
    move(name(), { buttons: 1 });
    vi.advanceTimersByTime(REST_MS);
    expect(open).not.toHaveBeenCalled();
  });

  it('counts where it is by the frame, not where a quick move began', () => {
    name().dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    move(text());
    vi.advanceTimersByTime(REST_MS);
    expect(open).not.toHaveBeenCalled();
  });

  it('closes the card when it has left the page, but may go into the card', () => {
    move(name());
    vi.advanceTimersByTime(REST_MS);
    move(document.querySelector('#card')!);
    vi.advanceTimersByTime(GRACE_MS);
    expect(close).not.toHaveBeenCalled();
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(GRACE_MS);
    expect(close).toHaveBeenCalledOnce();
  });

  it('does nothing any more once its signal has aborted, and takes the open card with it', () => {
    move(name());
    vi.advanceTimersByTime(REST_MS);
    controller.abort();
    expect(close).toHaveBeenCalledOnce();
    move(name());
    vi.advanceTimersByTime(REST_MS);
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('an open card', () => {
  beforeEach(() => {
    move(name());
    vi.advanceTimersByTime(REST_MS);
  });

  it('closes when what its name lies in scrolls, or the window changes', () => {
    document.querySelector('main')!.dispatchEvent(new Event('scroll'));
    expect(close).toHaveBeenCalledOnce();
    move(name());
    vi.advanceTimersByTime(REST_MS);
    window.dispatchEvent(new Event('resize'));
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('stays when a ticker beside its name scrolls', () => {
    document.querySelector('#ticker')!.dispatchEvent(new Event('scroll'));
    expect(close).not.toHaveBeenCalled();
  });

  it('closes on Escape', () => {
    press('Escape');
    expect(close).toHaveBeenCalledOnce();
  });

  it('stays wherever the pointer goes while it is pinned', () => {
    watch.pin(true);
    move(text());
    vi.advanceTimersByTime(GRACE_MS);
    expect(close).not.toHaveBeenCalled();
    watch.pin(false);
    move(name());
    move(text());
    vi.advanceTimersByTime(GRACE_MS);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('readers who want more than rest', () => {
  const click = (to: Element, init: PointerEventInit = {}): void =>
    void to.dispatchEvent(new PointerEvent('click', { bubbles: true, ...init }));

  it('get a card while they hold Shift, pressed before or during the rest', () => {
    watch.openOn('key');
    move(name());
    vi.advanceTimersByTime(REST_MS);
    expect(open).not.toHaveBeenCalled();
    press('Shift');
    vi.advanceTimersByTime(REST_MS);
    expect(open).toHaveBeenCalledOnce();
    press('Shift', 'keyup');
    vi.advanceTimersByTime(GRACE_MS);
    expect(close).not.toHaveBeenCalled();
  });

  it('get a card by a click', () => {
    watch.openOn('click');
    move(name());
    vi.advanceTimersByTime(REST_MS);
    expect(open).not.toHaveBeenCalled();
    click(name());
    expect(open).toHaveBeenCalledOnce();
    click(text());
    expect(close).toHaveBeenCalledOnce();
  });

  it('get a card by a touch, whatever is set, but not by a click then', () => {
    click(name());
    expect(open).not.toHaveBeenCalled();
    click(name(), { pointerType: 'touch' });
    expect(open).toHaveBeenCalledOnce();
  });

  it('follow a link in which a name stands, without a card on top', () => {
    const link = document.querySelector('a')!;
    link.append(name());
    click(name(), { pointerType: 'touch' });
    expect(open).not.toHaveBeenCalled();
  });
});
