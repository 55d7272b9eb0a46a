import { hashText, mix } from './hash';
import { CONTEXT } from './templates';
import { pushBits, type WordAtoms } from './word-atoms';
import type { WordSequence } from './word-sequence';

/** Stands before the first word of a paragraph and behind its last. */
const BOUNDARY: WordAtoms = {
  form: hashText('\n'),
  stem: hashText('\n'),
  head: hashText('\n'),
  tail: hashText('\n'),
  shape: 0,
  classes: 0,
  listed: 0,
  clusters: new Int32Array(0),
  readings: new Int32Array(0),
  own: new Int32Array(0),
  joins: false,
};
const END_GAP = hashText('\n');
const REACH = 2;
const PAIR_ROOM = 16;

/**
 * The features of word `at` of the paragraph `begin`…`end`, as hashes: pushed to `out`, which is emptied before.
 * One function for training and reading, so that the two cannot drift apart.
 */
export function wordFeatures(
  words: WordSequence,
  begin: number,
  end: number,
  at: number,
  out: number[],
): void {
  out.length = 0;
  const { atoms, gaps } = words;
  const word = atoms[at]!;
  for (let index = 0; index < word.own.length; index++) out.push(word.own[index]!);
  const near = (offset: number): WordAtoms =>
    at + offset >= begin && at + offset < end ? atoms[at + offset]! : BOUNDARY;
  for (let offset = -REACH; offset <= REACH; offset++)
    if (offset !== 0) pushNeighbour(out, near(offset), offset);
  const before = near(-1);
  const after = near(1);
  const before2 = near(-2);
  const after2 = near(2);
  pushPair(out, 0, word.stem, before.stem, word, before);
  pushPair(out, 1, word.stem, after.stem, word, after);
  pushPair(out, 2, before2.stem, before.stem, before2, before);
  pushPair(out, 3, after.stem, after2.stem, after, after2);
  pushPair(out, 4, before.stem, after.stem, before, after);
  pushShapes(out, word, before, after);
  const gapAfter = at + 1 < end ? gaps[at + 1]! : END_GAP;
  out.push(
    mix(CONTEXT.bias, 0),
    mix(CONTEXT.gapBefore, gaps[at]!),
    mix(CONTEXT.gapAfter, gapAfter),
    mix(mix(CONTEXT.gapsAround, gaps[at]!), gapAfter),
    mix(CONTEXT.quoted, words.quoted[at]!),
    mix(mix(CONTEXT.quoted, words.quoted[at]!), at > begin ? words.quoted[at - 1]! : 0),
    mix(mix(CONTEXT.quotedBehind, words.quoted[at]!), before.stem),
    mix(mix(CONTEXT.quotedBehind + 1, words.quoted[at]!), before.clusters[0] ?? 0),
    mix(mix(CONTEXT.quotedBehind + 2, words.quoted[at]!), before.classes),
    mix(CONTEXT.position, Math.min(at - begin, 3) + (begin === 0 ? 10 : 0)),
  );
}

function pushNeighbour(out: number[], word: WordAtoms, offset: number): void {
  const side = offset + REACH;
  out.push(mix(CONTEXT.form + side, word.form), mix(CONTEXT.stem + side, word.stem));
  pushBits(out, CONTEXT.classes + side, word.classes);
  out.push(mix(CONTEXT.listed + side, word.listed));
  for (let level = 0; level < word.clusters.length; level++) {
    if (word.clusters[level]) out.push(mix(CONTEXT.cluster + 10 * level + side, word.clusters[level]!));
  }
  if (offset === 1 || offset === -1) {
    out.push(
      mix(CONTEXT.tail + side, word.tail),
      mix(CONTEXT.head + side, word.head),
      mix(CONTEXT.shape + side, word.shape),
    );
  }
}

function pushPair(
  out: number[],
  kind: number,
  a: number,
  b: number,
  first: WordAtoms,
  second: WordAtoms,
): void {
  const template = CONTEXT.pair + PAIR_ROOM * kind;
  out.push(mix(mix(template, a), b));
  for (let level = 0; level < first.clusters.length && level < second.clusters.length; level++) {
    const one = first.clusters[level]!;
    const two = second.clusters[level]!;
    if (one && two) out.push(mix(mix(template + 1 + level, one), two));
  }
}

function pushShapes(out: number[], word: WordAtoms, before: WordAtoms, after: WordAtoms): void {
  const template = CONTEXT.pair + PAIR_ROOM * 8;
  out.push(
    mix(mix(template + 6, word.listed), before.listed),
    mix(mix(template + 7, word.listed), after.listed),
    mix(mix(template + 8, word.listed), before.classes),
    mix(mix(template, word.shape), before.classes),
    mix(mix(template + 1, word.shape), after.classes),
    mix(mix(template + 2, before.classes), word.classes),
    mix(mix(template + 3, word.classes), after.classes),
    mix(mix(template + 4, word.tail), before.stem),
    mix(mix(template + 5, word.tail), before.classes),
  );
}
