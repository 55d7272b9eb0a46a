import { ENTITY_TYPES } from '../../src/nlp/types';
import type { Guess } from './cross-fit';

const ROUNDS = 50;
const LEAST = 0.001;

/** For each type, the factor and summand on the log-odds that make probabilities of guesses true (Newton's method). */
export function fitCalibration(guesses: readonly Guess[]): Float32Array {
  return Float32Array.from(
    ENTITY_TYPES.flatMap((_, type) => fitOne(guesses.filter((guess) => guess.type === type))),
  );
}

function fitOne(guesses: readonly Guess[]): [number, number] {
  let factor = 1;
  let summand = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = [0, 0];
    // a little of a prior around (1, 0) keeps types with few guesses sane
    const curve = [1, 0, 1];
    slope[0] = factor - 1;
    slope[1] = summand;
    for (const { probability, right } of guesses) {
      const odds = oddsOf(probability);
      const likely = 1 / (1 + Math.exp(-(factor * odds + summand)));
      const error = likely - (right ? 1 : 0);
      const weight = likely * (1 - likely);
      slope[0] += error * odds;
      slope[1] += error;
      curve[0]! += weight * odds * odds;
      curve[1]! += weight * odds;
      curve[2]! += weight;
    }
    const determinant = curve[0]! * curve[2]! - curve[1]! ** 2;
    factor -= (curve[2]! * slope[0] - curve[1]! * slope[1]) / determinant;
    summand -= (curve[0]! * slope[1] - curve[1]! * slope[0]) / determinant;
  }
  return [factor, summand];
}

export function oddsOf(probability: number): number {
  const within = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(within / (1 - within));
}

/** Expected calibration error over ten bins of equal width. */
export function calibrationError(confidences: readonly number[], right: readonly boolean[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  confidences.forEach((confidence, index) => {
    const bin = bins[Math.min(9, Math.floor(10 * confidence))]!;
    bin.count++;
    bin.confidence += confidence;
    if (right[index]) bin.right++;
  });
  return (
    bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, confidences.length)
  );
}
