import { ModelError } from '../model/container';
import { type RowTable, readRowTable } from '../model/row-table';
import { ENTITY_TYPES } from '../types';
import { LABEL_COUNT } from './labels';

/** The sections of the model file that the name recogniser reads. */
export const NAME_SECTIONS = {
  words: 'names.words',
  weights: 'names.weights',
  transitions: 'names.trans',
  secondWeights: 'names.weights2',
  secondTransitions: 'names.trans2',
  glued: 'names.glued',
  decoding: 'names.decoding',
} as const;

export interface NameModel {
  /** What is known of each word, see `WordKnowledge`. */
  readonly words: RowTable;
  /** A row of `LABEL_COUNT - 1` weights a feature: OUTSIDE always scores 0. */
  readonly weights: RowTable;
  /** `LABEL_COUNT + 1` rows of `LABEL_COUNT`: from each label, then from the start of a paragraph. */
  readonly transitions: Float32Array;
  /** As `weights` and `transitions`, for the features of the whole article. */
  readonly secondWeights: RowTable;
  readonly secondTransitions: Float32Array;
  /** What is taken off the score of OUTSIDE: the likeliest labels leave out more names than they find wrongly. */
  readonly outsideBias: number;
  /** For each type a factor and a summand on the log-odds of a mention, see `calibrate`. */
  readonly calibration: Float32Array;
  /** One weight a feature, for how many letters are glued to a name. */
  readonly glued: RowTable;
}

/** @throws ModelError if a section is missing or too short. */
export function readNameModel(sections: ReadonlyMap<string, Uint8Array>): NameModel {
  const decoding = floatsIn(sections, NAME_SECTIONS.decoding, 1 + 2 * ENTITY_TYPES.length);
  return {
    words: tableIn(sections, NAME_SECTIONS.words),
    weights: tableIn(sections, NAME_SECTIONS.weights),
    transitions: floatsIn(sections, NAME_SECTIONS.transitions, (LABEL_COUNT + 1) * LABEL_COUNT),
    secondWeights: tableIn(sections, NAME_SECTIONS.secondWeights),
    secondTransitions: floatsIn(sections, NAME_SECTIONS.secondTransitions, (LABEL_COUNT + 1) * LABEL_COUNT),
    outsideBias: decoding[0]!,
    calibration: decoding.subarray(1),
    glued: tableIn(sections, NAME_SECTIONS.glued),
  };
}

function sectionIn(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (!bytes) throw new ModelError(`model file without its section ${name}`);
  return bytes;
}

function tableIn(sections: ReadonlyMap<string, Uint8Array>, name: string): RowTable {
  try {
    return readRowTable(sectionIn(sections, name));
  } catch (error) {
    if (error instanceof RangeError) throw new ModelError(`damaged model file: section ${name} is too short`);
    throw error;
  }
}

function floatsIn(sections: ReadonlyMap<string, Uint8Array>, name: string, count: number): Float32Array {
  const bytes = sectionIn(sections, name);
  if (bytes.length < 4 * count) throw new ModelError(`damaged model file: section ${name} is too short`);
  return new Float32Array(bytes.buffer, bytes.byteOffset, count);
}
