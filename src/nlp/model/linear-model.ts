import { hashText, mix } from '../names/features/hash';
import { ModelError } from './container';

/**
 * A linear model over hashed features: one weight a bucket, a power of two of them.
 *
 *     float32 scale · (to a multiple of 8) · int8 weights
 */
export interface LinearModel {
  readonly scale: number;
  readonly weights: Int8Array;
}

export const LINEAR_HEADER_BYTES = 8;

/** @throws ModelError if the section is missing or no power of two of weights long. */
export function readLinearModel(sections: ReadonlyMap<string, Uint8Array>, name: string): LinearModel {
  const bytes = sections.get(name);
  if (!bytes) throw new ModelError(`model file without its section ${name}`);
  const size = bytes.length - LINEAR_HEADER_BYTES;
  if (size <= 0 || (size & (size - 1)) !== 0) throw new ModelError(`damaged model file: section ${name}`);
  const scale = new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + LINEAR_HEADER_BYTES, size);
  return { scale, weights };
}

/** The features of one case: a growing list of hashes, reused from case to case. */
export class FeatureList {
  hashes = new Int32Array(128);
  length = 0;

  clear(): this {
    this.length = 0;
    return this;
  }

  /** Adds the feature `template` with its values (token hashes or small numbers). */
  add(template: number, first = 0, second = 0): void {
    if (this.length === this.hashes.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.hashes);
      this.hashes = longer;
    }
    this.hashes[this.length++] = mix(mix(template, first), second);
  }
}

/** The sum of the weights of the features. */
export function scoreOf(model: LinearModel, features: FeatureList): number {
  const mask = model.weights.length - 1;
  let sum = 0;
  for (let index = 0; index < features.length; index++) {
    sum += model.weights[features.hashes[index]! & mask]!;
  }
  return sum * model.scale;
}

/** A word as a value of a feature; the same for the same word in training and in reading. */
export const wordValue = (word: string): number => hashText(word);

/** 0, 1, 2, 3, 4 for 4–5, 5 for 6–8, 6 for 9–15, 7 for 16–30, 8 beyond. */
export function bucket(count: number): number {
  if (count < 4) return Math.max(count, 0);
  return count < 6 ? 4 : count < 9 ? 5 : count < 16 ? 6 : count < 31 ? 7 : 8;
}
