import type { RowTable } from '../../model/row-table';
import { foldSpelling } from '../../text/normalise';
import type { Token } from '../../text/tokens';
import { classesOf } from '../lexicon/classes-of';
import { readingsOf, withoutArticle } from '../particles';
import { hashText, mix } from './hash';
import { OWN } from './templates';
import { knowledgeOf } from './word-knowledge';

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
  /** Begins with و, which may join it to what stands before. */
  readonly joins: boolean;
}

/** «وفد» and «وضع» begin with a و of their own. */
const SHORTEST_JOINED = 3;
const LONGEST_AFFIX = 5;

export function wordAtoms(token: Token, words: RowTable): WordAtoms {
  const folded = foldSpelling(token.form);
  const readings = token.kind === 'arabic' ? readingsOf(folded) : [{ glued: 0, rest: folded }];
  const own: number[] = [];
  const whole = knowledgeOf(folded, words);
  let known = whole.clusters;
  let stem = folded;
  let classes = 0;
  let listedAs = 0;
  for (const { glued, rest } of readings) {
    const bare = withoutArticle(rest);
    own.push(mix(OWN.reading, hashText(rest)), mix(OWN.readingAt + glued, hashText(bare)));
    const its = glued ? knowledgeOf(rest, words) : whole;
    if (glued)
      for (let level = 0; level < its.clusters.length; level++)
        if (its.clusters[level]) own.push(mix(OWN.restCluster + level, its.clusters[level]!));
    if (known[0] === 0 && its.clusters[0] !== 0) known = its.clusters;
    const bits = its.listed || knowledgeOf(bare, words).listed;
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
  for (let level = 0; level < known.length; level++)
    if (known[level]) own.push(mix(OWN.cluster + level, known[level]!));
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
    joins: folded.length > SHORTEST_JOINED && folded.startsWith('و'),
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

function shapeOf(token: Token, folded: string): number {
  const length = Math.min(folded.length, 9);
  if (token.kind === 'number') return 100 + length;
  if (token.kind === 'foreign')
    return 200 + (token.form.charAt(0) === token.form.charAt(0).toLowerCase() ? 0 : 50) + length;
  return (folded.startsWith('ال') ? 50 : 0) + length;
}
