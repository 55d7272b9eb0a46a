/** Changes come in bursts: a frame of an application, a batch of an infinite list. */
export const QUIET_MS = 400;
/** A run is followed by at least this many times its own duration of rest: at most one twentieth of the time is ours. */
const REST_FACTOR = 19;
/** However often runs were in vain, a page that changes at last is looked at again. */
export const LONGEST_WAIT_MS = 30_000;

/** Milliseconds until the next run. `inVain`: how many runs in a row found nothing; each doubles the wait. */
export function waitBefore(lastDuration: number, sinceLastEnd: number, inVain: number): number {
  const quiet = Math.min(QUIET_MS * 2 ** inVain, LONGEST_WAIT_MS);
  return Math.max(quiet, lastDuration * REST_FACTOR - sinceLastEnd);
}

/** Runs a task after changes: never twice at a time, bursts as one, and never more than its share of the time. */
export class Pacer {
  readonly #task: () => Promise<boolean>;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  #isWanted = false;
  #duration = 0;
  #end = 0;
  #inVain = 0;

  /** `task` answers whether it found what it looks for. It must not reject. */
  constructor(task: () => Promise<boolean>, signal: AbortSignal) {
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
    const wait = waitBefore(this.#duration, performance.now() - this.#end, this.#inVain);
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
    const found = await this.#task();
    this.#isRunning = false;
    this.#end = performance.now();
    this.#duration = this.#end - start;
    this.#inVain = found ? 0 : this.#inVain + 1;
    if (this.#isWanted) {
      this.#isWanted = false;
      this.request();
    }
  }
}
