import { ModelError } from '../model/container';
import { hashText } from '../names/features/hash';
import { asciiBytes, asciiText } from './ascii';

/**
 * Names whose spelling is known. In the model file:
 *
 *     uint32 number of names · uint32 hash of each name, sorted · their Latin spellings, ASCII, one a line
 *
 * An empty line: the name is known, and the letter model spells it right.
 */
export interface SpellingTable {
  readonly hashes: Uint32Array;
  readonly spellings: readonly string[];
}

const hashOfName = (name: string): number => hashText(name) >>> 0;

/** @throws ModelError if the section is missing or damaged. */
export function readSpellingTable(sections: ReadonlyMap<string, Uint8Array>, name: string): SpellingTable {
  const bytes = sections.get(name);
  if (!bytes) throw new ModelError(`model file without its section ${name}`);
  const damaged = new ModelError(`damaged model file: section ${name}`);
  if (bytes.length < 4) throw damaged;
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (bytes.length < 4 + 4 * count) throw damaged;
  const hashes = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count);
  const spellings = asciiText(bytes.subarray(4 + 4 * count)).split('\n');
  if (count > 0 && spellings.length !== count) throw damaged;
  return { hashes, spellings };
}

/** The reverse of {@link readSpellingTable}. Of two names with one hash the first is kept. */
export function writeSpellingTable(names: ReadonlyMap<string, string>): Uint8Array {
  const rows = new Map<number, string>();
  for (const [name, latin] of names) {
    const hash = hashOfName(name);
    if (!rows.has(hash)) rows.set(hash, latin);
  }
  const hashes = Uint32Array.from(rows.keys()).sort();
  const text = asciiBytes([...hashes].map((hash) => rows.get(hash)).join('\n'));
  const bytes = new Uint8Array(4 + 4 * hashes.length + text.length);
  new DataView(bytes.buffer).setUint32(0, hashes.length, true);
  new Uint32Array(bytes.buffer, 4, hashes.length).set(hashes);
  bytes.set(text, 4 + 4 * hashes.length);
  return bytes;
}

/** The spelling of a normalised name; empty where it is the letter model's, `undefined` where the name is not known. */
export function lookUp({ hashes, spellings }: SpellingTable, name: string): string | undefined {
  const wanted = hashOfName(name);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === wanted ? spellings[low] : undefined;
}
