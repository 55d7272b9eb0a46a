import type { RowTable } from '../../src/nlp/model/row-table';
import { fillRowTable } from './write-row-table';

/**
 * Rows of float weights as rows of int8, a scale for each column; rows whose weights all stay below `least` are
 * left out.
 */
export function quantise(hashes: Int32Array, weights: Float32Array, width: number, least: number): RowTable {
  const kept: number[] = [];
  const most = new Float32Array(width);
  for (let row = 0; row < hashes.length; row++) {
    let strongest = 0;
    for (let column = 0; column < width; column++) {
      const size = Math.abs(weights[row * width + column]!);
      if (size > strongest) strongest = size;
      if (size > most[column]!) most[column] = size;
    }
    if (strongest >= least) kept.push(row);
  }
  const scales = most.map((size) => size / 127 || 1);
  const bytes = new Int8Array(width);
  return fillRowTable(
    kept.map((row) => hashes[row]!),
    width,
    scales,
    (index) => {
      for (let column = 0; column < width; column++) {
        bytes[column] = Math.round(weights[kept[index]! * width + column]! / scales[column]!);
      }
      return bytes;
    },
  );
}
