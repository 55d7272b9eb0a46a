import { fingerprintOf, homeSlot, type RowTable } from '../../src/nlp/model/row-table';

/** Of all slots so many are taken: fuller tables are smaller, and searches longer. */
const FILLED = 0.9;

/** Places each row at its hash; `row(index)` gives the bytes of the index-th hash. Doubled hashes keep the first. */
export function fillRowTable(
  hashes: ArrayLike<number>,
  width: number,
  scales: Float32Array,
  row: (index: number) => ArrayLike<number>,
): RowTable {
  const slots = Math.max(1, Math.ceil(hashes.length / FILLED)) | 1;
  const fingerprints = new Uint16Array(slots);
  const rows = new Int8Array(slots * width);
  for (let index = 0; index < hashes.length; index++) {
    let slot = homeSlot(hashes[index]!, slots);
    while (fingerprints[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    fingerprints[slot] = fingerprintOf(hashes[index]!);
    const bytes = row(index);
    for (let column = 0; column < width; column++) rows[slot * width + column] = bytes[column]!;
  }
  return { slots, width, scales, fingerprints, rows };
}
