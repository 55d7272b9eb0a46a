import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ModelError, readContainer } from '../../../src/nlp/model/container';
import { writeContainer } from './write-container';

export const WEIGHTS_FILE = 'src/nlp/model/weights.bin';

/**
 * Replaces sections of a model file (made if it is missing, or of an older version) and keeps the others. Written
 * beside it and then moved over it, so that a reader never sees half a file.
 */
export function packSections(sections: ReadonlyMap<string, Uint8Array>, path = WEIGHTS_FILE): void {
  const all = new Map([...sectionsOf(path), ...sections]);
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, writeContainer(all));
  renameSync(beside, path);
}

function sectionsOf(path: string): Map<string, Uint8Array> {
  if (!existsSync(path)) return new Map();
  try {
    return readContainer(readModelFile(path));
  } catch (error) {
    if (error instanceof ModelError) return new Map();
    throw error;
  }
}

/** The bytes of a file at the start of a buffer of their own, as `readContainer` wants them. */
export function readModelFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
