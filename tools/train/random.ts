/** Deterministic random numbers (xorshift32): the same seed trains the same bytes. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0 || 1;
  }

  /** 32 random bits. */
  bits(): number {
    let state = this.state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state = state;
    return state;
  }

  /** In [0, 1). */
  unit(): number {
    return (this.bits() >>> 0) / 4294967296;
  }

  shuffle(values: Int32Array | number[]): void {
    for (let last = values.length - 1; last > 0; last--) {
      const other = Math.floor(this.unit() * (last + 1));
      const kept = values[last]!;
      values[last] = values[other]!;
      values[other] = kept;
    }
  }
}
