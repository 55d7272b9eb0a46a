/** Numbers features in the order of their first appearance and counts them. Grows as needed. */
export class FeatureIndex {
  hashes = new Int32Array(1 << 20);
  counts = new Int32Array(1 << 20);
  size = 0;
  private slots = new Int32Array(1 << 21).fill(-1);

  /** The number of the feature `hash`, or -1 if it is new and `add` is false. */
  find(hash: number, add: boolean): number {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    for (let feature = this.slots[slot]!; feature >= 0; feature = this.slots[slot]!) {
      if (this.hashes[feature] === hash) return feature;
      slot = (slot + 1) & mask;
    }
    if (!add) return -1;
    if (this.size === this.hashes.length) this.grow();
    this.hashes[this.size] = hash;
    this.slots[slot] = this.size;
    if (2 * ++this.size > this.slots.length) this.rehash();
    return this.size - 1;
  }

  private grow(): void {
    const { hashes, counts } = this;
    this.hashes = new Int32Array(2 * hashes.length);
    this.hashes.set(hashes);
    this.counts = new Int32Array(2 * counts.length);
    this.counts.set(counts);
  }

  private rehash(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = this.slots.length - 1;
    for (let feature = 0; feature < this.size; feature++) {
      let slot = (Math.imul(this.hashes[feature]!, 0x9e3779b1) >>> 7) & mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = feature;
    }
  }
}
