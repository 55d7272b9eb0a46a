import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatch } from '../../../src/page/changes/page-watch';
import type { PageText } from '../../../src/page/page-text';

/** Longer than any burst of changes and any tick. */
const LONG = 3_000;

let controller: AbortController;
let watch: PageWatch;
const port = {
  reread: vi.fn(async () => ({ found: true, busyMs: 1 })),
  moved: vi.fn(),
  tick: vi.fn(),
  returned: vi.fn(),
};
const article = () => document.querySelector('article')!;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState({}, '', '/news/1');
  document.body.innerHTML = '<main><article><p>قال الوزير إن العمل بدأ.</p></article></main>';
  controller = new AbortController();
  watch = new PageWatch(document, port, controller.signal);
  for (const called of Object.values(port)) called.mockClear();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('a page that is watched', () => {
  it('is read again when its article changes', async () => {
    watch.follow(article(), null);
    article().append(' وأضاف أنه سينتهي بعد شهرين.');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(port.reread).toHaveBeenCalledOnce();
  });

  it('is read again when the application has put another element in the place of the article', async () => {
    watch.follow(article(), null);
    const other = article().cloneNode(true);
    document.body.replaceChildren(other);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(port.reread).toHaveBeenCalled();
  });

  it('heeds any change of a text node of the article, however short', async () => {
    const words = document.querySelector('p')!.firstChild as Text;
    watch.follow(article(), {
      holds: (node: Node) => node === words,
      shadowRoots: [],
    } as unknown as PageText);
    words.data = 'قال.';
    await vi.advanceTimersByTimeAsync(LONG);
    expect(port.reread).toHaveBeenCalledOnce();
  });

  it('begins afresh at another address, and is read once the application has drawn it', async () => {
    watch.follow(article(), null);
    history.pushState({}, '', '/news/2');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(port.moved).toHaveBeenCalledOnce();
    expect(port.reread).toHaveBeenCalledOnce();
  });

  it('is read again when a frame in it has loaded, and not when a picture has', async () => {
    document.body.append(document.createElement('img'), document.createElement('iframe'));
    await vi.advanceTimersByTimeAsync(LONG);
    port.reread.mockClear();
    document.querySelector('img')!.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(port.reread).not.toHaveBeenCalled();
    document.querySelector('iframe')!.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(port.reread).toHaveBeenCalledOnce();
  });

  it('says that it is back from the cache of the browser, but not that it is there at first', () => {
    const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });
    window.dispatchEvent(shown(false));
    expect(port.returned).not.toHaveBeenCalled();
    window.dispatchEvent(shown(true));
    expect(port.returned).toHaveBeenCalledOnce();
  });

  it('is ticked while it is seen, and left alone where it is not', () => {
    vi.advanceTimersByTime(1_000);
    expect(port.tick).toHaveBeenCalledOnce();
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.advanceTimersByTime(LONG);
    expect(port.tick).toHaveBeenCalledOnce();
    hidden.mockRestore();
  });

  it('is watched no longer once the signal aborts', async () => {
    watch.follow(article(), null);
    controller.abort();
    article().append(' وأضاف أنه سينتهي بعد شهرين.');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(port.reread).not.toHaveBeenCalled();
    expect(port.tick).not.toHaveBeenCalled();
  });
});
