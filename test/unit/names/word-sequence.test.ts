import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/nlp/names/features/word-sequence';
import { readDocument } from '../../../src/nlp/text/document';
import { tinyModel } from './tiny-model';

const quotedIn = (text: string): number[] => [...readWords(readDocument(text), tinyModel([]).words).quoted];

describe('how words stand to quotation marks', () => {
  test('tells the words of a pair of marks by their number, and the first from the others', () => {
    const [before, first, second, after] = quotedIn('صحيفة "واشنطن بوست" الأميركية');
    expect([before, after]).toEqual([0, 0]);
    expect(new Set([0, first, second]).size).toBe(3);
    expect(quotedIn('صحيفة "الحياة" اللندنية')[1]).not.toBe(first);
  });

  test('takes speech for speech, however long', () => {
    const six = quotedIn('قال "نحن هنا اليوم مع كل شعبنا"').slice(1);
    const eight = quotedIn('قال "نحن هنا اليوم مع كل شعبنا في وطننا"').slice(1);
    expect(eight.slice(0, 6)).toEqual(six.slice(0, 6));
  });

  test('keeps marks that nothing closes apart from those of a pair, and ends them with the paragraph', () => {
    const [, open, , next] = quotedIn('قال "نحن هنا\nوصل الوفد');
    expect(next).toBe(0);
    expect(quotedIn('قال "نحن هنا"')[1]).not.toBe(open);
  });
});
