import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressWatch } from '../../../src/page/changes/address-watch';
import { MutationWatch } from '../../../src/page/changes/mutation-watch';
import { LONGEST_WAIT_MS, Pacer, QUIET_MS, type Run, waitBefore } from '../../../src/page/changes/pacer';

let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
  document.body.innerHTML = '<article><p>قال الوزير</p></article><aside></aside>';
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('waitBefore', () => {
  it('rests nineteen times as long as the last run worked on the page', () => {
    expect(waitBefore(100, 100, 0, 0)).toBe(1_900);
    expect(waitBefore(100, 100, 1_800, 0)).toBe(QUIET_MS);
  });

  it('rests three times as long as the last run waited for others', () => {
    expect(waitBefore(5, 1_000, 0, 0)).toBe(3_000);
    expect(waitBefore(5, 100, 0, 0)).toBe(QUIET_MS);
  });

  it('doubles with each run in vain, but never gives up', () => {
    expect(waitBefore(0, 0, 0, 1)).toBe(2 * QUIET_MS);
    expect(waitBefore(0, 0, 0, 60)).toBe(LONGEST_WAIT_MS);
  });
});

describe('Pacer', () => {
  it('makes one run of a burst, and one more of what comes during a run', async () => {
    vi.useFakeTimers();
    let finish: (run: Run) => void = () => {};
    const task = vi.fn(() => new Promise<Run>((resolve) => (finish = resolve)));
    const pacer = new Pacer(task, controller.signal);
    for (let change = 0; change < 100; change++) pacer.request();
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(task).toHaveBeenCalledTimes(1);
    for (let change = 0; change < 100; change++) pacer.request();
    await vi.advanceTimersByTimeAsync(10 * QUIET_MS);
    expect(task).toHaveBeenCalledTimes(1);
    finish({ found: true, busyMs: 10 });
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS * 20);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('comes again soon after a run that only waited', async () => {
    vi.useFakeTimers();
    const answer = () => new Promise((resolve) => setTimeout(resolve, 600));
    const task = vi.fn(async () => answer().then((): Run => ({ found: true, busyMs: 10 })));
    const pacer = new Pacer(task, controller.signal);
    pacer.request();
    await vi.advanceTimersByTimeAsync(QUIET_MS + 600);
    pacer.request();
    await vi.advanceTimersByTimeAsync(3 * 600);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('runs no more after its signal has aborted', async () => {
    vi.useFakeTimers();
    const task = vi.fn(async (): Promise<Run> => ({ found: true, busyMs: 0 }));
    const pacer = new Pacer(task, controller.signal);
    pacer.request();
    controller.abort();
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS);
    expect(task).not.toHaveBeenCalled();
  });
});

describe('MutationWatch', () => {
  const changed = vi.fn();
  const article = () => document.querySelector('article')!;
  const text = () => document.querySelector('p')!.firstChild as Text;
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    changed.mockClear();
    new MutationWatch(changed, (node) => node === text(), controller.signal).observe([article()]);
  });

  it.each([
    [
      'a paragraph comes',
      () => article().append(Object.assign(document.createElement('p'), { textContent: 'وأضاف' })),
    ],
    ['a paragraph goes', () => document.querySelector('p')!.remove()],
    ['a text of the article changes', () => (text().data = 'قالت الوزيرة')],
    ['a text is split', () => text().splitText(4)],
    ['another article is appended beside it', () => document.body.append(article().cloneNode(true))],
  ])('tells that %s', async (_name, change) => {
    change();
    await settle();
    expect(changed).toHaveBeenCalled();
  });

  it.each([
    ['an attribute', () => article().setAttribute('class', 'seen')],
    ['a script', () => article().append(document.createElement('script'))],
    ['white space', () => article().append('\n  ')],
    ['another part of the page', () => document.querySelector('aside')!.append('نص في مكان آخر من الصفحة')],
  ])('does not care about %s', async (_name, change) => {
    change();
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });

  it('loses nothing that happens just before it turns to another root', async () => {
    const watch = new MutationWatch(changed, () => false, controller.signal);
    watch.observe([article()]);
    article().append('نص جديد');
    watch.observe([document.body]);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('does not care about a clock', async () => {
    const clock = document.createTextNode('10:31');
    article().append(clock);
    await settle();
    changed.mockClear();
    clock.data = '10:32';
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('AddressWatch', () => {
  it('tells that the application goes elsewhere, but not that it goes to a fragment', () => {
    const moved = vi.fn();
    const watch = new AddressWatch(window, moved, controller.signal);
    history.pushState({}, '', '#comments');
    watch.check();
    expect(moved).not.toHaveBeenCalled();
    history.pushState({}, '', '/another-article');
    watch.check();
    watch.check();
    expect(moved).toHaveBeenCalledTimes(1);
  });
});
