import type { BusyTime } from './busy-time';

/** Runs `steps` to its end without a break, and returns what it makes. */
export function runToEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const SLICE_MS = 12;

/** Lets the page have a turn: input, timers, a frame. A message is not throttled as timers in the background are. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/**
 * Runs `steps` to its end in slices of 12 ms with a turn for the page before each, so that no task of ours comes near
 * the 50 ms that a reader feels; they count as busy time. Rejects with the reason of `signal` when that aborts.
 */
export async function runSliced<Result>(
  steps: Generator<void, Result>,
  signal: AbortSignal,
  busy: BusyTime,
): Promise<Result> {
  for (;;) {
    // The first one, too: it would come on top of what called, the start of the whole reader for one (20 ms).
    await nextTurn();
    const step = busy.spend(() => runSlice(steps, signal));
    if (step.done) return step.value;
  }
}

function runSlice<Result>(steps: Generator<void, Result>, signal: AbortSignal): IteratorResult<void, Result> {
  const end = performance.now() + SLICE_MS;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}
