function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How alike two texts are as bags of words, 0…1: the F1 of one against the other. */
export function wordF1(one: string, other: string): number {
  const first = bagOf(one);
  const second = bagOf(other);
  let common = 0;
  for (const [word, count] of first) common += Math.min(count, second.get(word) ?? 0);
  const all = [...first.values(), ...second.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 1 : (2 * common) / all;
}
