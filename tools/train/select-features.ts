import { LABEL_COUNT } from '../../src/nlp/names/labels';
import type { Crf, TrainingData } from './crf-trainer';

/**
 * The `count` features that matter most: the squared weights of each, against the mean of its row, times how often it
 * occurs. Sorted by number.
 */
export function selectFeatures(data: TrainingData, crf: Crf, count: number): Int32Array {
  const occurrences = new Int32Array(data.hashes.length);
  for (const feature of data.features) occurrences[feature]!++;
  const worth = new Float64Array(data.hashes.length);
  for (let feature = 0; feature < worth.length; feature++) {
    const row = crf.weights.subarray(feature * LABEL_COUNT, (feature + 1) * LABEL_COUNT);
    let mean = 0;
    for (const weight of row) mean += weight / LABEL_COUNT;
    let squares = 0;
    for (const weight of row) squares += (weight - mean) ** 2;
    worth[feature] = squares * occurrences[feature]!;
  }
  const order = Int32Array.from(worth.keys()).sort((a, b) => worth[b]! - worth[a]! || a - b);
  return order.subarray(0, count).slice().sort();
}

/** The same words with the features `kept` only, renumbered in their order. */
export function restrictTo<Data extends TrainingData>(data: Data, kept: Int32Array): Data {
  const numbers = new Int32Array(data.hashes.length).fill(-1);
  kept.forEach((feature, number) => {
    numbers[feature] = number;
  });
  const features = new Int32Array(data.features.length);
  const starts = new Float64Array(data.starts.length);
  let size = 0;
  for (let word = 0; word + 1 < starts.length; word++) {
    for (let at = data.starts[word]!; at < data.starts[word + 1]!; at++) {
      const number = numbers[data.features[at]!]!;
      if (number >= 0) features[size++] = number;
    }
    starts[word + 1] = size;
  }
  const hashes = Int32Array.from(kept, (feature) => data.hashes[feature]!);
  return { ...data, features: features.slice(0, size), starts, hashes };
}

export function restrictWeights(crf: Crf, kept: Int32Array): Crf {
  const weights = new Float32Array(kept.length * LABEL_COUNT);
  kept.forEach((feature, number) => {
    weights.set(
      crf.weights.subarray(feature * LABEL_COUNT, (feature + 1) * LABEL_COUNT),
      number * LABEL_COUNT,
    );
  });
  return { weights, transitions: crf.transitions };
}
