import { ModelError } from '../model/container';
import { type RowTable, readRowTable } from '../model/row-table';
import { LABEL_COUNT } from './labels';

/** The sections of the model file that the name recogniser reads. */
export const NAME_SECTIONS = {
  words: 'names.words',
  weights: 'names.weights',
  transitions: 'names.trans',
  glued: 'names.glued',
} as const;

export interface NameModel {
  /** For each known word its clusters, see `WordClusters`. */
  readonly words: RowTable;
  /** A row of `LABEL_COUNT - 1` weights a feature: OUTSIDE always scores 0. */
  readonly weights: RowTable;
  /** `LABEL_COUNT + 1` rows of `LABEL_COUNT`: from each label, then from the start of a paragraph. */
  readonly transitions: Float32Array;
  /** One weight a feature, for how many letters are glued to a name. */
  readonly glued: RowTable;
}

/** @throws ModelError if a section is missing or too short. */
export function readNameModel(sections: ReadonlyMap<string, Uint8Array>): NameModel {
  return {
    words: tableIn(sections, NAME_SECTIONS.words),
    weights: tableIn(sections, NAME_SECTIONS.weights),
    transitions: floatsIn(sections, NAME_SECTIONS.transitions, (LABEL_COUNT + 1) * LABEL_COUNT),
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
