import { type LatinModel, readLatinModel } from '../latin/latin-model';
import { type NameModel, readNameModel } from '../names/name-model';
import { readContainer } from './container';
import { type Judges, readJudges } from './judges';

/** All that the analysis has learnt: the sections of one model file. */
export interface Model {
  readonly names: NameModel;
  readonly judges: Judges;
  readonly latin: LatinModel;
}

/**
 * Lays the model over the bytes of its file, without copying.
 * @throws ModelError if the file is damaged, of another version, or lacks a section.
 */
export function readModel(bytes: Uint8Array): Model {
  const sections = readContainer(bytes);
  return {
    names: readNameModel(sections),
    judges: readJudges(sections),
    latin: readLatinModel(sections),
  };
}
