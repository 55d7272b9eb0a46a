import { softmax } from '../../../src/nlp/model/softmax';
import { Random } from '../random';

/** One way to decide a case: its features. */
export type Option = Int32Array;

/** A case with its possible outcomes; `right` are those that the gold holds for right (any of them will do). */
export interface Choice {
  readonly options: readonly Option[];
  readonly right: readonly number[];
}

export interface TrainingSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly dropout: number;
}

/**
 * Conditional log-linear model over options (softmax), trained by AdaGrad on the sum of the right options'
 * probabilities, with dropout of features; the weights of the epochs of the second half are averaged.
 */
export function trainChoices(choices: readonly Choice[], settings: TrainingSettings): Float32Array {
  const size = 1 << settings.bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  const total = new Float32Array(size);
  const random = new Random(20180601);
  const order = choices.map((_, index) => index);
  let averaged = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    random.shuffle(order);
    for (const index of order) learn(choices[index]!, weights, squares, settings, random);
    if (epoch * 2 < settings.epochs) continue;
    for (let at = 0; at < size; at++) total[at]! += weights[at]!;
    averaged++;
  }
  return total.map((sum) => sum / averaged);
}

function learn(
  { options, right }: Choice,
  weights: Float32Array,
  squares: Float32Array,
  { rate, l2, dropout }: TrainingSettings,
  random: Random,
): void {
  const mask = weights.length - 1;
  pooled = 0;
  const kept = options.map((option) => dropOut(option, dropout, random));
  const scores = kept.map((option) => sumOf(option, weights) / (1 - dropout));
  const all = softmax(scores);
  const mass = right.reduce((sum, index) => sum + all[index]!, 0) || 1e-9;
  kept.forEach((option, index) => {
    const target = right.includes(index) ? all[index]! / mass : 0;
    const gradient = all[index]! - target;
    if (Math.abs(gradient) < 1e-4) return;
    for (const hash of option) {
      const at = hash & mask;
      const step = gradient + l2 * weights[at]!;
      squares[at]! += step * step;
      weights[at]! -= (rate * step) / Math.sqrt(squares[at]!);
    }
  });
}

/** Holds the features of one case that are kept, so that learning does not allocate. */
let pool = new Int32Array(1 << 14);
let pooled = 0;

function dropOut(option: Option, dropout: number, random: Random): Option {
  if (pooled + option.length > pool.length) {
    pool = new Int32Array(2 * pool.length);
    pooled = 0;
  }
  const from = pooled;
  for (let at = 0; at < option.length; at++) if (random.unit() >= dropout) pool[pooled++] = option[at]!;
  return pool.subarray(from, pooled);
}

function sumOf(option: Option, weights: Float32Array): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (const hash of option) sum += weights[hash & mask]!;
  return sum;
}
