/** For each place how many of those before it are such; one more entry than places. */
export function countUp(length: number, isSuch: (at: number) => boolean): Int32Array {
  const counts = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) counts[at + 1] = counts[at]! + (isSuch(at) ? 1 : 0);
  return counts;
}

/** How many lie in `from` … `to - 1`; 0 if that is nothing. */
export function countBetween(counts: Int32Array, from: number, to: number): number {
  return to > from ? counts[to]! - counts[from]! : 0;
}

/** How many of the sorted values are smaller than `value`. */
export function countBelow(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
