/**
 * Measures up to `times` times, until a measurement is good, and answers the last. A busy machine can spoil any one, but
 * what has become slow is slow in all of them.
 */
export async function bestOf<Measured>(
  times: number,
  measure: () => Promise<Measured>,
  isGood: (measured: Measured) => boolean,
): Promise<Measured> {
  let measured = await measure();
  for (let more = times - 1; more > 0 && !isGood(measured); more--) measured = await measure();
  return measured;
}
