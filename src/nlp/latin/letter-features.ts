import { mix } from '../names/features/hash';

/**
 * What the letter model looks at when it writes the Latin letters of one Arabic letter: the Arabic letters round it,
 * and what it has written so far. Contexts are 32-bit hashes; a feature is a context together with what is written.
 */

/** Arabic letters to the left and to the right that count. */
const LEFT = 3;
const RIGHT = 3;
/** The whole word up to here and from here on, for endings and beginnings longer than the window. */
const WIDE = 6;
export const SOURCE_CONTEXTS = (LEFT + 1) * (RIGHT + 1) + 2;
export const WRITTEN_CONTEXTS = 10;

/** Boundary letters before and behind the word, so that each context can be taken without asking. */
const PADDING = WIDE;

/** The letters of a normalised word as numbers, with {@link PADDING} zeros on each side. */
export function letterCodes(word: string): Int32Array {
  const codes = new Int32Array(word.length + 2 * PADDING);
  for (let at = 0; at < word.length; at++) codes[at + PADDING] = word.charCodeAt(at);
  return codes;
}

/** Writes the contexts of the Arabic letters round letter `index` into `contexts` from `offset` on. */
export function sourceContexts(codes: Int32Array, index: number, contexts: Int32Array, offset: number): void {
  const here = index + PADDING;
  let next = offset;
  for (let left = 0; left <= LEFT; left++) {
    let hash = left + 1;
    for (let at = here - left; at < here; at++) hash = mix(hash, codes[at]!);
    for (let right = 0; right <= RIGHT; right++) {
      hash = mix(hash, codes[here + right]!);
      contexts[next++] = hash;
    }
  }
  let before = 11;
  let behind = 12;
  for (let step = 0; step < WIDE; step++) {
    before = mix(before, codes[here - step]!);
    behind = mix(behind, codes[here + step]!);
  }
  contexts[next++] = before;
  contexts[next] = behind;
}

/** What is written, as one number: the last six Latin letters, five bits each, the last one lowest; 0 at the beginning. */
export function addWritten(written: number, latin: string): number {
  let result = written;
  for (let at = 0; at < latin.length; at++) {
    result = ((result << 5) | (latin.charCodeAt(at) & 31)) & 0x3fffffff;
  }
  return result;
}

/** Writes the contexts of what is written before letter `index` into `contexts` from `offset` on. */
export function writtenContexts(
  codes: Int32Array,
  index: number,
  written: number,
  contexts: Int32Array,
  offset: number,
): void {
  const here = index + PADDING;
  const letter = codes[here]!;
  const one = written & 0x1f;
  const two = written & 0x3ff;
  const three = written & 0x7fff;
  const next = mix(letter, codes[here + 1]!);
  const far = mix(next, codes[here + 2]!);
  contexts[offset] = mix(mix(21, letter), one);
  contexts[offset + 1] = mix(mix(22, letter), two);
  contexts[offset + 2] = mix(mix(23, letter), three);
  contexts[offset + 3] = mix(mix(24, next), one);
  contexts[offset + 4] = mix(mix(25, next), two);
  contexts[offset + 5] = mix(mix(26, next), three);
  contexts[offset + 6] = mix(mix(27, far), two);
  contexts[offset + 7] = mix(mix(28, letter), written & 0xfffff);
  contexts[offset + 8] = mix(mix(29, letter), written & 0x1ffffff);
  contexts[offset + 9] = mix(mix(30, next), written & 0xfffff);
}
