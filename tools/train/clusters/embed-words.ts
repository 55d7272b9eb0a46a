import { Random } from '../random';
import { PARAGRAPH_END, type RawText } from './raw-text';

/** Sparse rows: the columns of row r are `columns[starts[r] … starts[r + 1] - 1]`. */
interface SparseRows {
  readonly starts: Float64Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

export interface EmbeddingOptions {
  /** Words that get a vector: the commonest so many. */
  readonly words: number;
  /** Words that count as context. */
  readonly contexts: number;
  /** Offsets at which a context is looked at; each is a context of its own. */
  readonly offsets: readonly number[];
  readonly dimensions: number;
  readonly powerRounds: number;
}

/**
 * Word vectors from the singular value decomposition of positive pointwise mutual information between words and
 * their neighbours by position: what stands right before and right behind a word tells its kind, where wide windows
 * tell its topic. Counting is deterministic and takes a minute where skip-gram takes ten.
 */
export function embedWords(
  text: RawText,
  options: EmbeddingOptions,
  say: (line: string) => void,
): Float32Array {
  const rows = countContexts(text, options);
  say(`${rows.columns.length} pairs of words and contexts`);
  const vectors = decompose(rows, options, say);
  normaliseRows(vectors, options.dimensions);
  return vectors;
}

function countContexts(
  { stream, counts }: RawText,
  { words, contexts, offsets }: EmbeddingOptions,
): SparseRows {
  const limit = Math.min(words, counts.length);
  const ends = new Float64Array(limit + 1);
  const each = (use: (word: number, column: number) => void) => {
    for (let at = 0; at < stream.length; at++) {
      const word = stream[at]!;
      if (word < 0 || word >= limit) continue;
      for (let index = 0; index < offsets.length; index++) {
        const context = contextAt(stream, at, offsets[index]!);
        if (context < contexts) use(word, index * contexts + context);
      }
    }
  };
  each((word) => {
    ends[word + 1]!++;
  });
  for (let word = 0; word < limit; word++) ends[word + 1]! += ends[word]!;
  const events = new Int32Array(ends[limit]!);
  const next = ends.slice();
  each((word, column) => {
    events[next[word]!++] = column;
  });
  return informationOf(events, ends, limit, offsets.length * contexts);
}

/** The context at `offset` from `at`: nothing beyond the paragraph, where its edge (RARE) stands for it. */
function contextAt(stream: Int32Array, at: number, offset: number): number {
  const step = Math.sign(offset);
  for (let where = at + step; ; where += step) {
    const context = stream[where];
    if (context === undefined || context === PARAGRAPH_END) return 0;
    if (where === at + offset) return context;
  }
}

/** Positive pointwise mutual information, with the counts of contexts raised to 0.75 (Levy, Goldberg, Dagan 2015). */
function informationOf(events: Int32Array, ends: Float64Array, rows: number, width: number): SparseRows {
  const columnCounts = new Float64Array(width);
  for (const column of events) columnCounts[column]!++;
  let total = 0;
  const smoothed = columnCounts.map((count) => count ** 0.75);
  for (const value of smoothed) total += value;
  const counter = new Float64Array(width);
  const touched: number[] = [];
  const starts = new Float64Array(rows + 1);
  const columns = new Int32Array(events.length);
  const values = new Float32Array(events.length);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    touched.length = 0;
    for (let at = ends[row]!; at < ends[row + 1]!; at++) {
      if (counter[events[at]!]!++ === 0) touched.push(events[at]!);
    }
    const rowTotal = ends[row + 1]! - ends[row]!;
    for (const column of touched) {
      const information = Math.log((counter[column]! * total) / (rowTotal * smoothed[column]!));
      counter[column] = 0;
      if (information <= 0) continue;
      columns[size] = column;
      values[size++] = information;
    }
    starts[row + 1] = size;
  }
  return { starts, columns: columns.slice(0, size), values: values.slice(0, size), width };
}

/** Randomised singular value decomposition (Halko, Martinsson, Tropp 2011): rows · U √S. */
function decompose(
  rows: SparseRows,
  { dimensions, powerRounds }: EmbeddingOptions,
  say: (line: string) => void,
): Float32Array {
  const random = new Random(7);
  let right = new Float32Array(rows.width * dimensions);
  for (let at = 0; at < right.length; at++) right[at] = random.unit() + random.unit() + random.unit() - 1.5;
  let left = times(rows, right, dimensions);
  for (let round = 0; round < powerRounds; round++) {
    orthonormalise(left, dimensions);
    right = timesTransposed(rows, left, dimensions);
    orthonormalise(right, dimensions);
    left = times(rows, right, dimensions);
    say(`decomposition, round ${round + 1}/${powerRounds}`);
  }
  return left;
}

function times(rows: SparseRows, right: Float32Array, dimensions: number): Float32Array {
  const count = rows.starts.length - 1;
  const result = new Float32Array(count * dimensions);
  for (let row = 0; row < count; row++) {
    const to = row * dimensions;
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
      const from = rows.columns[at]! * dimensions;
      const value = rows.values[at]!;
      for (let d = 0; d < dimensions; d++) result[to + d]! += value * right[from + d]!;
    }
  }
  return result;
}

function timesTransposed(
  rows: SparseRows,
  left: Float32Array,
  dimensions: number,
): Float32Array<ArrayBuffer> {
  const result = new Float32Array(rows.width * dimensions);
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    const from = row * dimensions;
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
      const to = rows.columns[at]! * dimensions;
      const value = rows.values[at]!;
      for (let d = 0; d < dimensions; d++) result[to + d]! += value * left[from + d]!;
    }
  }
  return result;
}

/** Gram–Schmidt over the columns, which become orthonormal. */
function orthonormalise(matrix: Float32Array, width: number): void {
  const dots = new Float64Array(width);
  for (let column = 0; column < width; column++) {
    for (let round = 0; round < 2; round++) {
      dots.fill(0, 0, column);
      for (let row = 0; row < matrix.length; row += width) {
        const value = matrix[row + column]!;
        if (value !== 0)
          for (let other = 0; other < column; other++) dots[other]! += value * matrix[row + other]!;
      }
      for (let row = 0; row < matrix.length; row += width) {
        let value = matrix[row + column]!;
        for (let other = 0; other < column; other++) value -= dots[other]! * matrix[row + other]!;
        matrix[row + column] = value;
      }
    }
    let square = 0;
    for (let row = 0; row < matrix.length; row += width) square += matrix[row + column]! ** 2;
    const scale = square > 1e-12 ? 1 / Math.sqrt(square) : 0;
    for (let row = 0; row < matrix.length; row += width) matrix[row + column]! *= scale;
  }
}

/** To length 1, so that k-means compares directions. */
export function normaliseRows(matrix: Float32Array, width: number): void {
  for (let row = 0; row < matrix.length; row += width) {
    let square = 0;
    for (let d = 0; d < width; d++) square += matrix[row + d]! ** 2;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let d = 0; d < width; d++) matrix[row + d]! *= scale;
  }
}
