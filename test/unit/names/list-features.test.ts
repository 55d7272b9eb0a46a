import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/nlp/names/features/word-sequence';
import { beginLabel, LABEL_COUNT } from '../../../src/nlp/names/labels';
import { ListFeatures } from '../../../src/nlp/names/second-pass/list-features';
import { readDocument } from '../../../src/nlp/text/document';
import { tinyModel } from './tiny-model';

const PLACE = beginLabel(2);

/** The list features of word `at`, where these words are places for sure. */
function listFeatures(text: string, at: number, places: readonly number[]): number[] {
  const words = readWords(readDocument(text), tinyModel([]).words);
  const marginals = new Float32Array(words.tokens.length * LABEL_COUNT);
  for (let word = 0; word < words.tokens.length; word++) {
    marginals[word * LABEL_COUNT + (places.includes(word) ? PLACE : 0)] = 1;
  }
  const out: number[] = [];
  new ListFeatures(words, marginals).collect(0, at, 0, out);
  return out;
}

describe('things named side by side', () => {
  const villages = 'استهدف القصف بلدات القوزح ومركبا وصربين';

  it('tells a word what the other items are', () => {
    expect(listFeatures(villages, 4, [3, 5])).not.toEqual(listFeatures(villages, 4, []));
  });

  it('leaves out the word itself', () => {
    expect(listFeatures(villages, 4, [3, 4, 5])).toEqual(listFeatures(villages, 4, [3, 5]));
  });

  it('reads commas as well as «و»', () => {
    const squares = 'في ساحات هي: شعارة، المدينة، الظاهر، السلفية';
    expect(listFeatures(squares, 4, [3, 5])).not.toEqual(listFeatures(squares, 4, []));
  });

  it('takes two for no list, nor items far from each other', () => {
    expect(listFeatures('زار القاهرة وعمان', 2, [1])).toEqual([]);
    const clauses = 'وصل الوفد إلى مدينة القاهرة صباح أمس وزار المتحف الوطني في وسط المدينة وعاد';
    expect(listFeatures(clauses, 4, [4])).toEqual([]);
  });
});
