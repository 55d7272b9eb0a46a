import {
  addWritten,
  letterCodes,
  SOURCE_CONTEXTS,
  sourceContexts,
  WRITTEN_CONTEXTS,
  writtenContexts,
} from '../../../src/nlp/latin/letter-features';
import { MOST_CHUNKS } from '../../../src/nlp/latin/letter-model';
import type { Alignment, Pair } from './align';

/** A pair whose chunks are this unlikely on the mean is no transcription (فؤاد: nemat). */
const LEAST_SCORE = -3.2;
/** Chunks of a letter that occur in fewer pairs, or in a smaller share of its pairs, are left out. */
const LEAST_PAIRS = 3;
const LEAST_SHARE = 0.0005;

const CONTEXTS = SOURCE_CONTEXTS + WRITTEN_CONTEXTS;

export interface CutPair {
  readonly pair: Pair;
  readonly chunks: readonly string[];
}

/** One case for each Arabic letter of each pair: which of the letter's chunks is right, in which contexts. */
export interface LetterCases {
  readonly count: number;
  /** The contexts of case `n`, as places in `hashes`, stand from `starts[n]` to `starts[n + 1]`. */
  readonly contexts: Int32Array;
  readonly starts: Int32Array;
  /** The context that each number stands for. */
  readonly hashes: readonly number[];
  /** How many chunks the letter has, and which of them is right. */
  readonly choices: Uint8Array;
  readonly right: Uint8Array;
  readonly weight: Float32Array;
}

export function transcriptions(pairs: readonly Pair[], alignments: readonly (Alignment | null)[]): CutPair[] {
  return pairs.flatMap((pair, index) => {
    const alignment = alignments[index];
    return alignment && alignment.score > LEAST_SCORE ? [{ pair, chunks: alignment.chunks }] : [];
  });
}

export function collectChunks(pairs: readonly CutPair[]): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { pair, chunks } of pairs) {
    chunks.forEach((chunk, index) => {
      const letter = pair.arabic[index]!;
      const known = counts.get(letter) ?? new Map<string, number>();
      known.set(chunk, (known.get(chunk) ?? 0) + 1);
      counts.set(letter, known);
    });
  }
  const result = new Map<string, string[]>();
  for (const letter of [...counts.keys()].sort()) {
    const all = [...counts.get(letter)!].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const least = Math.max(LEAST_PAIRS, LEAST_SHARE * all.reduce((sum, [, count]) => sum + count, 0));
    const chunks = all.filter(([, count]) => count >= least).map(([chunk]) => chunk);
    if (chunks.length > 0) result.set(letter, chunks.slice(0, MOST_CHUNKS));
  }
  return result;
}

/** The cases of these pairs, with the contexts that at least `least` cases have: the others say nothing of new names. */
export function collectCases(
  pairs: readonly CutPair[],
  chunks: ReadonlyMap<string, readonly string[]>,
  least: number,
): LetterCases {
  const total = pairs.reduce((sum, { pair }) => sum + pair.arabic.length, 0);
  const contexts = new Int32Array(total * CONTEXTS);
  const choices = new Uint8Array(total);
  const right = new Uint8Array(total);
  const weight = new Float32Array(total);
  let count = 0;
  for (const { pair, chunks: cut } of pairs) {
    const codes = letterCodes(pair.arabic);
    let written = 0;
    for (let index = 0; index < cut.length; index++) {
      const own = chunks.get(pair.arabic[index]!) ?? [];
      const at = own.indexOf(cut[index]!);
      if (at >= 0) {
        sourceContexts(codes, index, contexts, count * CONTEXTS);
        writtenContexts(codes, index, written, contexts, count * CONTEXTS + SOURCE_CONTEXTS);
        choices[count] = own.length;
        right[count] = at;
        weight[count++] = pair.weight;
      }
      written = addWritten(written, cut[index]!);
    }
  }
  return {
    count,
    choices,
    right,
    weight,
    ...frequentContexts(contexts.subarray(0, count * CONTEXTS), least),
  };
}

function frequentContexts(
  contexts: Int32Array,
  least: number,
): Pick<LetterCases, 'contexts' | 'starts' | 'hashes'> {
  const counts = new Map<number, number>();
  for (const context of contexts) counts.set(context, (counts.get(context) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= least).map(([context]) => context);
  const numbers = new Map(hashes.map((context, number) => [context, number]));
  const starts = new Int32Array(contexts.length / CONTEXTS + 1);
  let kept = 0;
  for (let at = 0; at < contexts.length; at++) {
    const number = numbers.get(contexts[at]!);
    if (number !== undefined) contexts[kept++] = number;
    if ((at + 1) % CONTEXTS === 0) starts[(at + 1) / CONTEXTS] = kept;
  }
  return { contexts: contexts.subarray(0, kept), starts, hashes };
}
