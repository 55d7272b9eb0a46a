import { findSlot, type RowTable } from '../../model/row-table';
import { foldSpelling } from '../../text/normalise';
import type { Token } from '../../text/tokens';
import { classesOf } from '../lexicon/classes-of';
import { readingsOf, withoutArticle } from '../particles';
import { hashText, mix } from './hash';
import { OWN } from './templates';

/** What the features of a word and of its neighbours are made from: hashes of its parts. */
export interface WordAtoms {
  readonly form: number;
  /** Without particles and article, as far as they are known. */
  readonly stem: number;
  readonly head: number;
  readonly tail: number;
  readonly shape: number;
  readonly classes: number;
  /** What name lists say of it, as bits. */
  readonly listed: number;
  /** The clusters, coarse to fine; 0 for a word without. */
  readonly clusters: Int32Array;
  /** Hashes of the word without each of the particles that it may have. */
  readonly readings: Int32Array;
  /** The features that depend on nothing but this word. */
  readonly own: Int32Array;
}

/** Bytes of a row of the word table: its cluster in each of the clusterings, low byte first. */
const BYTES_PER_CLUSTER = 2;
/** A code is 6 bits of a coarse cluster, 3 of a finer one in it, 3 of the finest. */
const LEVEL_SHIFTS = [6, 3, 0];
/** Of a word that stands in a name list only. */
const NO_CLUSTER = 0xffff;
const LONGEST_AFFIX = 5;

export function wordAtoms(token: Token, words: RowTable): WordAtoms {
  const folded = foldSpelling(token.form);
  const readings = token.kind === 'arabic' ? readingsOf(folded) : [{ glued: 0, rest: folded }];
  const own: number[] = [];
  const clusters = clustersOf(folded, words);
  let known = clusters;
  let stem = folded;
  let classes = 0;
  let listedAs = 0;
  for (const { glued, rest } of readings) {
    const bare = withoutArticle(rest);
    own.push(mix(OWN.reading, hashText(rest)), mix(OWN.readingAt + glued, hashText(bare)));
    const its = glued ? clustersOf(rest, words) : clusters;
    if (glued)
      for (let view = 0; view < its.length; view++)
        if (its[view]) own.push(mix(OWN.restCluster + view, its[view]!));
    if (known[0] === 0 && its[0] !== 0) known = its;
    const bits = listedBits(rest, words) || listedBits(bare, words);
    own.push(mix(OWN.listed + glued, bits));
    if (bits && !listedAs) listedAs = bits;
    const listed = classesOf(rest);
    if (listed && !classes) {
      classes = listed;
      stem = rest;
    }
  }
  pushAffixes(own, folded);
  const shape = shapeOf(token, folded);
  own.push(mix(OWN.form, hashText(token.form)), mix(OWN.shape, shape));
  pushBits(own, OWN.classes, classes);
  for (let view = 0; view < known.length; view++)
    if (known[view]) own.push(mix(OWN.cluster + view, known[view]!));
  return {
    form: hashText(token.form),
    stem: hashText(withoutArticle(stem)),
    head: hashText(folded, 0, 3),
    tail: hashText(folded, Math.max(0, folded.length - 3)),
    shape,
    classes,
    listed: listedAs,
    clusters: known,
    readings: Int32Array.from(readings, ({ rest }) => hashText(rest)),
    own: Int32Array.from(own),
  };
}

function pushAffixes(own: number[], folded: string): void {
  const length = folded.length;
  for (let size = 1; size <= LONGEST_AFFIX && size <= length; size++) {
    own.push(
      mix(OWN.prefix + size, hashText(folded, 0, size)),
      mix(OWN.suffix + size, hashText(folded, length - size)),
    );
  }
  for (let at = 1; at + 3 < length; at++) own.push(mix(OWN.inner, hashText(folded, at, at + 3)));
}

export function pushBits(out: number[], template: number, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) out.push(mix(template, 31 - Math.clz32(left & -left)));
}

/** Three clusters for each clustering: coarse, middle, fine; 0 for a word that the table does not know. */
function clustersOf(folded: string, words: RowTable): Int32Array {
  const views = words.width >> 1;
  const clusters = new Int32Array(LEVEL_SHIFTS.length * views);
  const slot = findSlot(words, hashText(folded));
  if (slot < 0) return clusters;
  for (let view = 0; view < views; view++) {
    const at = slot * words.width + BYTES_PER_CLUSTER * view;
    const code = (words.rows[at]! & 255) + 256 * (words.rows[at + 1]! & 255);
    if (code === NO_CLUSTER) continue;
    for (let level = 0; level < LEVEL_SHIFTS.length; level++) {
      clusters[LEVEL_SHIFTS.length * view + level] = 1 + (code >> LEVEL_SHIFTS[level]!);
    }
  }
  return clusters;
}

/** What name lists say of a word: bits, see `tools/train/clusters/name-lists.ts`. 0 for a word in none. */
function listedBits(folded: string, words: RowTable): number {
  if ((words.width & 1) === 0) return 0;
  const slot = findSlot(words, hashText(folded));
  return slot < 0 ? 0 : words.rows[(slot + 1) * words.width - 1]! & 255;
}

function shapeOf(token: Token, folded: string): number {
  const length = Math.min(folded.length, 9);
  if (token.kind === 'number') return 100 + length;
  if (token.kind === 'foreign')
    return 200 + (token.form.charAt(0) === token.form.charAt(0).toLowerCase() ? 0 : 50) + length;
  return (folded.startsWith('ال') ? 50 : 0) + length;
}
