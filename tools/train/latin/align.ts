/**
 * Which Latin letters stand for which Arabic letter: expectation maximisation over all ways to cut the Latin spelling
 * into one chunk for each Arabic letter (Jiampojamarn et al. 2007), with chunks that Arabic letters can stand for.
 */
export interface Pair {
  readonly arabic: string;
  readonly latin: string;
  readonly weight: number;
}

const MOST_LETTERS = 4;
const ROUNDS = 6;
const WEAK = /[اأإآوؤيىئءةهع]/;
/** A consonant letter writes consonants and then vowels; the first one may have a vowel before it. */
const STRONG_CHUNK = /^[^aeiou]*[aeiou]*$/;
const FIRST_CHUNK = /^[aeiou]?[^aeiou]*[aeiou]*$/;

type Probabilities = Map<string, number>;

/** The chunks of each pair, and how likely they are; `null` where the spelling cannot be cut. */
export interface Alignment {
  readonly chunks: readonly string[];
  /** Mean logarithm of the probability of a chunk. */
  readonly score: number;
}

/** Learns from the pairs that weigh more than 1, that is, are attested more than once; then cuts all. */
export function alignPairs(pairs: readonly Pair[]): (Alignment | null)[] {
  let probabilities: Probabilities = new Map();
  const frequent = pairs.filter(({ weight }) => weight > 1);
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Probabilities = new Map();
    for (const pair of frequent) countChunks(pair, probabilities, counts);
    probabilities = shares(counts);
  }
  return pairs.map((pair) => bestCut(pair, probabilities));
}

function allowed(arabic: string, index: number, chunk: string): boolean {
  if (WEAK.test(arabic[index]!)) return true;
  return (index === 0 ? FIRST_CHUNK : STRONG_CHUNK).test(chunk);
}

/** Before anything is known, one Latin letter (or a consonant and a vowel) is the likeliest. */
const FIRST_GUESS = [0.05, 0.3, 0.3, 0.1, 0.03];

function probabilityOf(known: Probabilities, arabic: string, index: number, chunk: string): number {
  if (!allowed(arabic, index, chunk)) return 0;
  if (known.size === 0) return FIRST_GUESS[chunk.length]! / 26 ** Math.max(0, chunk.length - 1);
  return known.get(`${arabic[index]} ${chunk}`) ?? 0;
}

/** Probabilities of the chunks from `index` on, at `index * (latin.length + 1) + at`. */
function backward({ arabic, latin }: Pair, known: Probabilities): Float64Array {
  const width = latin.length + 1;
  const sums = new Float64Array((arabic.length + 1) * width);
  sums[arabic.length * width + latin.length] = 1;
  for (let index = arabic.length - 1; index >= 0; index--) {
    for (let at = 0; at < width; at++) {
      let sum = 0;
      for (let length = 0; length <= MOST_LETTERS && at + length < width; length++) {
        const rest = sums[(index + 1) * width + at + length]!;
        if (rest > 0) sum += rest * probabilityOf(known, arabic, index, latin.slice(at, at + length));
      }
      sums[index * width + at] = sum;
    }
  }
  return sums;
}

function countChunks(pair: Pair, known: Probabilities, counts: Probabilities): void {
  const { arabic, latin, weight } = pair;
  const width = latin.length + 1;
  const behind = backward(pair, known);
  const total = behind[0]!;
  if (total === 0) return;
  let before = new Float64Array(width);
  before[0] = 1;
  for (let index = 0; index < arabic.length; index++) {
    const after = new Float64Array(width);
    for (let at = 0; at < width; at++) {
      if (before[at] === 0) continue;
      for (let length = 0; length <= MOST_LETTERS && at + length < width; length++) {
        const chunk = latin.slice(at, at + length);
        const share = before[at]! * probabilityOf(known, arabic, index, chunk);
        if (share === 0) continue;
        after[at + length]! += share;
        const key = `${arabic[index]} ${chunk}`;
        const part = (weight * share * behind[(index + 1) * width + at + length]!) / total;
        counts.set(key, (counts.get(key) ?? 0) + part);
      }
    }
    before = after;
  }
}

/** Chunks rarer than this share of their letter are noise of wrong pairs. */
const LEAST_SHARE = 1e-5;

function shares(counts: Probabilities): Probabilities {
  const totals = new Map<string, number>();
  for (const [key, count] of counts) totals.set(key[0]!, (totals.get(key[0]!) ?? 0) + count);
  const result: Probabilities = new Map();
  for (const [key, count] of counts) {
    const share = count / totals.get(key[0]!)!;
    if (share > LEAST_SHARE) result.set(key, share);
  }
  return result;
}

function bestCut({ arabic, latin }: Pair, known: Probabilities): Alignment | null {
  const width = latin.length + 1;
  const best = new Float64Array((arabic.length + 1) * width).fill(-Infinity);
  const from = new Int8Array((arabic.length + 1) * width);
  best[0] = 0;
  for (let index = 0; index < arabic.length; index++) {
    for (let at = 0; at < width; at++) {
      const score = best[index * width + at]!;
      if (score === -Infinity) continue;
      for (let length = 0; length <= MOST_LETTERS && at + length < width; length++) {
        const step = Math.log(probabilityOf(known, arabic, index, latin.slice(at, at + length)));
        const cell = (index + 1) * width + at + length;
        if (score + step <= best[cell]!) continue;
        best[cell] = score + step;
        from[cell] = length;
      }
    }
  }
  const score = best[arabic.length * width + latin.length]!;
  if (score === -Infinity) return null;
  return { chunks: traceBack(arabic.length, latin, from), score: score / arabic.length };
}

function traceBack(letters: number, latin: string, from: Int8Array): string[] {
  const chunks: string[] = [];
  let end = latin.length;
  for (let index = letters; index > 0; index--) {
    const length = from[index * (latin.length + 1) + end]!;
    chunks.push(latin.slice(end - length, end));
    end -= length;
  }
  return chunks.reverse();
}
