import { ModelError } from '../model/container';
import { asciiBytes, asciiText } from './ascii';
import { type ChunkWeights, readChunkWeights } from './chunk-weights';

/** Writes names letter by letter: a log-linear model of the Latin letters (a chunk) of each Arabic letter. */
export interface LetterModel {
  /** The chunks that an Arabic letter may be written with; an empty one leaves it out. */
  readonly chunks: ReadonlyMap<string, readonly string[]>;
  readonly weights: ChunkWeights;
}

export const LETTER_SECTIONS = { chunks: 'latin.chunks', weights: 'latin.weights' } as const;

/** A letter has fewer chunks than this. */
export const MOST_CHUNKS = 64;

/** An empty chunk, as the section `latin.chunks` writes it. */
const NOTHING = '-';

/**
 * The section `latin.chunks` is ASCII text: a line for each Arabic letter, its code (hexadecimal) and its chunks, parted by
 * spaces.
 * @throws ModelError if a section is missing or damaged.
 */
export function readLetterModel(sections: ReadonlyMap<string, Uint8Array>): LetterModel {
  const bytes = sections.get(LETTER_SECTIONS.chunks);
  if (!bytes) throw new ModelError(`model file without its section ${LETTER_SECTIONS.chunks}`);
  const chunks = new Map<string, readonly string[]>();
  for (const line of asciiText(bytes).split('\n')) {
    const [code = '', ...latin] = line.split(' ');
    chunks.set(
      String.fromCharCode(Number.parseInt(code, 16)),
      latin.map((chunk) => (chunk === NOTHING ? '' : chunk)),
    );
  }
  return { chunks, weights: readChunkWeights(sections, LETTER_SECTIONS.weights) };
}

/** The reverse, for the section `latin.chunks`. */
export function writeChunks(chunks: LetterModel['chunks']): Uint8Array {
  const lines = [...chunks].map(([letter, latin]) =>
    [letter.charCodeAt(0).toString(16), ...latin.map((chunk) => chunk || NOTHING)].join(' '),
  );
  return asciiBytes(lines.join('\n'));
}
