import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldSpelling } from '../../../src/nlp/text/normalise';
import { tokenise } from '../../../src/nlp/text/tokens';
import { sharedFile } from '../corpus';

export const PARAGRAPH_END = -1;
/** Punctuation, numbers and rare words share a few entries at the head of the vocabulary. */
export const RARE = 0;
export const NUMBER = 1;

export interface RawText {
  /** Folded forms, the commonest first, behind RARE and NUMBER. */
  readonly vocabulary: readonly string[];
  readonly counts: Float64Array;
  /** All raw text as indices into the vocabulary, PARAGRAPH_END behind each paragraph. */
  readonly stream: Int32Array;
}

/** Reads all of `../shared/text`; forms seen less often than `leastCount` times become RARE. */
export function readRawText(leastCount: number, say: (line: string) => void): RawText {
  const numbers = new Map<string, number>();
  const forms: string[] = [];
  const counts: number[] = [];
  let stream = new Int32Array(1 << 24);
  let size = 0;
  const folder = sharedFile('text');
  const push = (value: number) => {
    if (size === stream.length) {
      const grown = new Int32Array(2 * size);
      grown.set(stream);
      stream = grown;
    }
    stream[size++] = value;
  };
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.gz'))
    .sort()) {
    for (const line of gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')) {
      for (const token of tokenise(line)) {
        if (token.form === '') continue;
        const form = token.kind === 'number' ? '0' : foldSpelling(token.form);
        let number = numbers.get(form);
        if (number === undefined) {
          number = forms.length;
          numbers.set(form, number);
          forms.push(form);
          counts.push(0);
        }
        counts[number]!++;
        push(number);
      }
      push(PARAGRAPH_END);
    }
    say(`${name}: ${size} tokens so far, ${forms.length} forms`);
  }
  return keepCommon(forms, counts, stream.subarray(0, size), leastCount);
}

function keepCommon(forms: string[], counts: number[], stream: Int32Array, leastCount: number): RawText {
  const common = [...forms.keys()].filter((form) => counts[form]! >= leastCount && forms[form] !== '0');
  common.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const renumbered = new Int32Array(forms.length);
  common.forEach((form, index) => {
    renumbered[form] = index + 2;
  });
  renumbered[forms.indexOf('0')] = NUMBER;
  const kept = new Float64Array(common.length + 2);
  for (let at = 0; at < stream.length; at++) {
    if (stream[at] === PARAGRAPH_END) continue;
    const number = renumbered[stream[at]!]!;
    stream[at] = number;
    kept[number]!++;
  }
  return { vocabulary: ['', '0', ...common.map((form) => forms[form]!)], counts: kept, stream };
}
