import { Random } from '../random';
import { normaliseRows } from './embed-words';

const ROUNDS = 25;

/**
 * Nested clusters: the words are split into `branches[0]` clusters, each of those into `branches[1]`, and so on
 * (powers of two). A word's code has the coarse cluster in its upper bits and the finer ones below.
 */
export function clusterWords(vectors: Float32Array, width: number, branches: readonly number[]): Uint16Array {
  const words = vectors.length / width;
  const codes = new Uint16Array(words);
  let groups: Int32Array[] = [Int32Array.from({ length: words }, (_, word) => word)];
  for (const branch of branches) {
    const finer: Int32Array[] = [];
    for (const group of groups) {
      const chosen = kMeans(vectors, width, group, branch);
      const parts: number[][] = Array.from({ length: branch }, () => []);
      group.forEach((word, index) => {
        codes[word] = codes[word]! * branch + chosen[index]!;
        parts[chosen[index]!]!.push(word);
      });
      for (const part of parts) finer.push(Int32Array.from(part));
    }
    groups = finer;
  }
  return codes;
}

/** Spherical k-means over the rows `members`; gives each one's cluster. */
function kMeans(vectors: Float32Array, width: number, members: Int32Array, count: number): Int32Array {
  const chosen = new Int32Array(members.length);
  if (members.length === 0) return chosen;
  const centres = firstCentres(vectors, width, members, count);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(count * width);
    for (let index = 0; index < members.length; index++) {
      const from = members[index]! * width;
      const centre = nearest(vectors, from, centres, width);
      chosen[index] = centre;
      for (let d = 0; d < width; d++) sums[centre * width + d]! += vectors[from + d]!;
    }
    normaliseRows(sums, width);
    centres.set(sums);
  }
  return chosen;
}

/** Drawn from the commoner half of the members (words are sorted by count), each once where there are enough. */
function firstCentres(
  vectors: Float32Array,
  width: number,
  members: Int32Array,
  count: number,
): Float32Array {
  const random = new Random(members.length * 31 + count);
  const pool = Array.from(members.subarray(0, Math.max(count, members.length >> 1)));
  random.shuffle(pool);
  const centres = new Float32Array(count * width);
  for (let centre = 0; centre < count; centre++) {
    const from = pool[centre % pool.length]! * width;
    centres.set(vectors.subarray(from, from + width), centre * width);
  }
  return centres;
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, width: number): number {
  let best = 0;
  let most = -Infinity;
  for (let centre = 0; centre * width < centres.length; centre++) {
    const at = centre * width;
    let dot = 0;
    for (let d = 0; d < width; d++) dot += vectors[from + d]! * centres[at + d]!;
    if (dot > most) {
      most = dot;
      best = centre;
    }
  }
  return best;
}
