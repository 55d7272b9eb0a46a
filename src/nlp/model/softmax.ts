/** The probabilities that scores of a log-linear model stand for. */
export function softmax(scores: readonly number[]): number[] {
  const top = scores.reduce((highest, score) => Math.max(highest, score), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
