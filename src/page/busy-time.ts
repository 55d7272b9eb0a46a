/** Adds up for how many milliseconds our work has kept the page's thread; what it waits for in between does not count. */
export class BusyTime {
  #ms = 0;

  get ms(): number {
    return this.#ms;
  }

  /** Does some work at once and answers what it makes. */
  spend<Result>(work: () => Result): Result {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.#ms += performance.now() - start;
    }
  }
}
