import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The article that everything is shown and tested on: the one text that the project holds. */
export function readSeed(): Promise<string> {
  return readFile(join(import.meta.dirname, '../../seeds/000_17cbc4ecf8b5e0c1.txt'), 'utf8');
}
