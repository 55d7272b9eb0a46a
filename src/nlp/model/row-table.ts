/**
 * A read-only map from 32-bit hashes to rows of small integers, laid over the bytes of a model section:
 *
 *     uint32 slots · uint32 width · float32 scale of each column · (to a multiple of 8)
 *     uint16 fingerprint of each slot (0: empty) · (to a multiple of 8) · int8 rows, `width` a slot
 *
 * Open addressing with linear probing. Only the upper half of the hash is kept: one lookup in 20,000 of a key
 * that is not there finds a stranger's row, for 2 bytes a key less.
 */
export interface RowTable {
  readonly slots: number;
  readonly width: number;
  readonly scales: Float32Array;
  readonly fingerprints: Uint16Array;
  readonly rows: Int8Array;
}

/** Where the search for `hash` begins. */
export function homeSlot(hash: number, slots: number): number {
  return (hash >>> 0) % slots;
}

export function fingerprintOf(hash: number): number {
  return hash >>> 16 || 1;
}

/** The slot of `hash`, or -1. */
export function findSlot(table: RowTable, hash: number): number {
  const { slots, fingerprints } = table;
  const wanted = fingerprintOf(hash);
  let slot = homeSlot(hash, slots);
  for (let probes = 0; probes < slots; probes++) {
    const found = fingerprints[slot]!;
    if (found === wanted) return slot;
    if (found === 0) return -1;
    slot = slot + 1 === slots ? 0 : slot + 1;
  }
  return -1;
}

const alignTo8 = (offset: number): number => (offset + 7) & ~7;

/** Lays a table over `bytes` without copying. @throws RangeError if they are too few. */
export function readRowTable(bytes: Uint8Array): RowTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slots = view.getUint32(0, true);
  const width = view.getUint32(4, true);
  const fingerprintsAt = alignTo8(8 + 4 * width);
  const rowsAt = alignTo8(fingerprintsAt + 2 * slots);
  const { buffer, byteOffset } = bytes;
  if (rowsAt + slots * width > bytes.length) throw new RangeError('a table is longer than its section');
  return {
    slots,
    width,
    scales: new Float32Array(buffer, byteOffset + 8, width),
    fingerprints: new Uint16Array(buffer, byteOffset + fingerprintsAt, slots),
    rows: new Int8Array(buffer, byteOffset + rowsAt, slots * width),
  };
}

/** The bytes of a table with these parts; the reverse of {@link readRowTable}. */
export function writeRowTable(table: RowTable): Uint8Array<ArrayBuffer> {
  const { slots, width } = table;
  const fingerprintsAt = alignTo8(8 + 4 * width);
  const rowsAt = alignTo8(fingerprintsAt + 2 * slots);
  const bytes = new Uint8Array(alignTo8(rowsAt + slots * width));
  new DataView(bytes.buffer).setUint32(0, slots, true);
  new DataView(bytes.buffer).setUint32(4, width, true);
  new Float32Array(bytes.buffer, 8, width).set(table.scales);
  new Uint16Array(bytes.buffer, fingerprintsAt, slots).set(table.fingerprints);
  new Int8Array(bytes.buffer, rowsAt, slots * width).set(table.rows);
  return bytes;
}
