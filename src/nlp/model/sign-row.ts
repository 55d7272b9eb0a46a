/** The features of one case of a tree model, written one after the other: whole numbers from 0 to 255. */
export class SignRow {
  readonly values: Uint8Array;
  private at = 0;

  constructor(width: number) {
    this.values = new Uint8Array(width);
  }

  clear(): this {
    this.at = 0;
    return this;
  }

  /** Numbers outside of the range count as its ends. */
  put(value: number): void {
    this.values[this.at++] = value < 0 ? 0 : value > 255 ? 255 : Math.round(value);
  }

  /** A probability, in steps of 1/250. */
  putShare(share: number): void {
    this.put(250 * share);
  }

  putFlag(is: boolean): void {
    this.put(is ? 1 : 0);
  }
}
