import type { NameModel } from './name-model';

/** Probabilities beyond these are not told apart: no held-out fold has enough mentions to do so. */
const LEAST = 0.001;

/** Turns the model's own probability of a mention into the share of such mentions that are right (Platt 1999). */
export function calibrate(probability: number, type: number, { calibration }: NameModel): number {
  const within = Math.min(1 - LEAST, Math.max(LEAST, probability));
  const odds = Math.log(within / (1 - within));
  return 1 / (1 + Math.exp(-(calibration[2 * type]! * odds + calibration[2 * type + 1]!)));
}
