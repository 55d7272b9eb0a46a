import type { ContextWeights } from '../../../src/nlp/latin/chunk-weights';
import { MOST_CHUNKS } from '../../../src/nlp/latin/letter-model';
import { Random } from '../random';
import type { LetterCases } from './letter-cases';

export interface LetterSettings {
  readonly epochs: number;
  /** Further rounds with the features that are kept. */
  readonly epochsAfter: number;
  readonly rate: number;
  readonly l2: number;
  /** How many features are kept: those of the largest weights. */
  readonly features: number;
}

/** The features that occur, a row for each context: its chunks and their weights. */
interface Features {
  readonly starts: Int32Array;
  readonly chunks: Uint8Array;
  readonly weights: Float32Array;
  /** Sums of squared gradients. */
  readonly squares: Float32Array;
}

/** Keeps the first steps of AdaGrad from being as long as the rate. */
const FIRST_SQUARE = 0.3;

/** Learns which chunk each letter is written with; returns the weights that are kept, by context and chunk. */
export function trainLetters(cases: LetterCases, settings: LetterSettings): Map<number, ContextWeights> {
  const random = new Random(7);
  const order = Int32Array.from({ length: cases.count }, (_, index) => index);
  const run = (features: Features, epochs: number) => {
    for (let epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      for (const index of order) step(cases, index, features, settings);
    }
  };
  const all = seenFeatures(cases);
  run(all, settings.epochs);
  const kept = largest(all, settings.features);
  run(kept, settings.epochsAfter);
  return byContext(cases, kept);
}

function seenFeatures({ count, contexts, starts, hashes, right }: LetterCases): Features {
  const seen = new Uint8Array(hashes.length * MOST_CHUNKS);
  for (let index = 0; index < count; index++) {
    for (let at = starts[index]!; at < starts[index + 1]!; at++) {
      seen[contexts[at]! * MOST_CHUNKS + right[index]!] = 1;
    }
  }
  return layOut(hashes.length, (context, chunk) => (seen[context * MOST_CHUNKS + chunk] ? 0 : undefined));
}

/** Rows for the features that have a weight. */
function layOut(
  contexts: number,
  weightOf: (context: number, chunk: number) => number | undefined,
): Features {
  const starts = new Int32Array(contexts + 1);
  const chunks: number[] = [];
  const weights: number[] = [];
  for (let context = 0; context < contexts; context++) {
    for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
      const weight = weightOf(context, chunk);
      if (weight === undefined) continue;
      chunks.push(chunk);
      weights.push(weight);
    }
    starts[context + 1] = chunks.length;
  }
  return {
    starts,
    chunks: Uint8Array.from(chunks),
    weights: Float32Array.from(weights),
    squares: new Float32Array(weights.length).fill(FIRST_SQUARE),
  };
}

function largest({ starts, chunks, weights }: Features, kept: number): Features {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - kept)]!;
  let at = 0;
  return layOut(starts.length - 1, (context, chunk) => {
    if (at >= starts[context + 1]! || chunks[at] !== chunk) return undefined;
    const weight = weights[at++]!;
    return Math.abs(weight) > least ? weight : undefined;
  });
}

function byContext(
  { hashes }: LetterCases,
  { starts, chunks, weights }: Features,
): Map<number, ContextWeights> {
  const result = new Map<number, ContextWeights>();
  hashes.forEach((hash, context) => {
    const row = new Map<number, number>();
    for (let at = starts[context]!; at < starts[context + 1]!; at++) row.set(chunks[at]!, weights[at]!);
    if (row.size > 0) result.set(hash, row);
  });
  return result;
}

const scores = new Float64Array(MOST_CHUNKS);

/** A step (AdaGrad) on the logarithm of the probability of the right chunk. */
function step(cases: LetterCases, index: number, features: Features, settings: LetterSettings): void {
  const { contexts, starts } = cases;
  scores.fill(0);
  for (let at = starts[index]!; at < starts[index + 1]!; at++) {
    const context = contexts[at]!;
    for (let feature = features.starts[context]!; feature < features.starts[context + 1]!; feature++) {
      scores[features.chunks[feature]!]! += features.weights[feature]!;
    }
  }
  toErrors(cases.choices[index]!, cases.right[index]!, cases.weight[index]!);
  for (let at = starts[index]!; at < starts[index + 1]!; at++) {
    const context = contexts[at]!;
    for (let feature = features.starts[context]!; feature < features.starts[context + 1]!; feature++) {
      const error = scores[features.chunks[feature]!]!;
      if (error > -0.002 && error < 0.002) continue;
      const gradient = error + settings.l2 * features.weights[feature]!;
      features.squares[feature]! += gradient * gradient;
      features.weights[feature]! -= (settings.rate * gradient) / Math.sqrt(features.squares[feature]!);
    }
  }
}

/** Turns the scores of the chunks into the slopes of the loss: probability less truth, times the weight of the case. */
function toErrors(choices: number, right: number, weight: number): void {
  let top = -Infinity;
  for (let chunk = 0; chunk < choices; chunk++) if (scores[chunk]! > top) top = scores[chunk]!;
  let total = 0;
  for (let chunk = 0; chunk < choices; chunk++) {
    scores[chunk] = Math.exp(scores[chunk]! - top);
    total += scores[chunk]!;
  }
  for (let chunk = 0; chunk < choices; chunk++) scores[chunk]! *= weight / total;
  scores[right]! -= weight;
}
