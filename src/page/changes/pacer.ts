/** Changes come in bursts: a frame of an application, a batch of an infinite list. */
export const QUIET_MS = 400;
/** After work on the page's thread comes at least so many times as much rest: at most one twentieth of the time is ours. */
const REST_FACTOR = 19;
/**
 * Most of a run is spent in waiting, for turns on the page's thread and for the analysis in the background: that is followed
 * by so many times as much rest. By the factor above a page on a busy machine would stay without marks for ten seconds.
 */
const WAIT_FACTOR = 3;
/** However often runs were in vain, a page that changes at last is looked at again. */
export const LONGEST_WAIT_MS = 30_000;

/** How a run went. */
export interface Run {
  /** Whether it found what it looks for. */
  readonly found: boolean;
  /** For how long it kept the page's thread. */
  readonly busyMs: number;
}

/**
 * Milliseconds until the next run. `busyMs` and `elapsedMs`: how long the last one worked, and how long it took in all;
 * `inVain`: how many runs in a row found nothing; each doubles the wait.
 */
export function waitBefore(busyMs: number, elapsedMs: number, sinceLastEnd: number, inVain: number): number {
  const quiet = Math.min(QUIET_MS * 2 ** inVain, LONGEST_WAIT_MS);
  const rest = Math.max(busyMs * REST_FACTOR, elapsedMs * WAIT_FACTOR);
  return Math.max(quiet, rest - sinceLastEnd);
}

/** Runs a task after changes: never twice at a time, bursts as one, and never more than its share of the time. */
export class Pacer {
  readonly #task: () => Promise<Run>;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  #isWanted = false;
  #busy = 0;
  #elapsed = 0;
  #end = 0;
  #inVain = 0;

  /** `task` must not reject. */
  constructor(task: () => Promise<Run>, signal: AbortSignal) {
    this.#task = task;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Something has changed: the task will run. */
  request(): void {
    if (this.#signal.aborted || this.#timer !== undefined) return;
    if (this.#isRunning) {
      this.#isWanted = true;
      return;
    }
    const wait = waitBefore(this.#busy, this.#elapsed, performance.now() - this.#end, this.#inVain);
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  /** Forgets the runs that were in vain: there is something new to look for. */
  reset(): void {
    this.#inVain = 0;
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    this.#isRunning = true;
    const start = performance.now();
    const { found, busyMs } = await this.#task();
    this.#isRunning = false;
    this.#end = performance.now();
    this.#busy = busyMs;
    this.#elapsed = this.#end - start;
    this.#inVain = found ? 0 : this.#inVain + 1;
    if (this.#isWanted) {
      this.#isWanted = false;
      this.request();
    }
  }
}
