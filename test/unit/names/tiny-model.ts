import { hashText, mix } from '../../../src/nlp/names/features/hash';
import { OWN } from '../../../src/nlp/names/features/templates';
import { beginLabel, insideLabel, LABEL_COUNT } from '../../../src/nlp/names/labels';
import type { NameModel } from '../../../src/nlp/names/name-model';
import { ENTITY_TYPES, type EntityType } from '../../../src/nlp/types';
import { fillRowTable } from '../../../tools/train/write-row-table';

const TRANSITIONS = (LABEL_COUNT + 1) * LABEL_COUNT;
const GLUED_ELSEWHERE = 9;

/** Rows of zeros: in a table of a few rows each search would pass all of them, and one of 16 bits be taken for another. */
const FILLING = Array.from({ length: 200 }, (_, index) => hashText(`filling ${index}`));

interface KnownWord {
  /** Folded, without particles. */
  readonly word: string;
  readonly type: EntityType;
  readonly inside?: boolean;
}

/**
 * A model made by hand: it knows `words` by their spelling and nothing else, and takes letters for particles where
 * the rest stands elsewhere in the text by itself.
 */
export function tinyModel(words: readonly KnownWord[]): NameModel {
  const width = LABEL_COUNT - 1;
  const scales = new Float32Array(width).fill(0.1);
  const weights = fillRowTable(
    [...words.map(({ word }) => mix(OWN.reading, hashText(word))), ...FILLING],
    width,
    scales,
    (index) => {
      const known = words[index];
      if (!known) return new Int8Array(width);
      const { type, inside } = known;
      const at = ENTITY_TYPES.indexOf(type);
      const row = new Int8Array(width).fill(-50);
      row[(inside ? insideLabel(at) : beginLabel(at)) - 1] = 50;
      return row;
    },
  );
  const nothing = fillRowTable([], width, scales, () => []);
  return {
    words: fillRowTable([], 2, new Float32Array(2), () => []),
    weights,
    transitions: new Float32Array(TRANSITIONS),
    secondWeights: nothing,
    secondTransitions: new Float32Array(TRANSITIONS),
    outsideBias: -1,
    calibration: Float32Array.from(ENTITY_TYPES.flatMap(() => [1, 0])),
    glued: fillRowTable(
      [1, 2].map((glued) => mix(mix(GLUED_ELSEWHERE, glued), 1)),
      1,
      Float32Array.of(0.1),
      () => [50],
    ),
  };
}
