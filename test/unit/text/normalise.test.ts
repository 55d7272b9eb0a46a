import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpelling, normaliseWithOffsets, normaliseWord } from '../../../src/nlp/text/normalise';

describe('normaliseWithOffsets', () => {
  it('tells for each letter where it stood', () => {
    expect(normaliseWithOffsets('وَبِالعراق')).toEqual({
      form: 'وبالعراق',
      offsets: [0, 2, 4, 5, 6, 7, 8, 9, 10],
    });
  });

  it('makes one letter of alif and a hamza that follows it', () => {
    expect(normaliseWithOffsets('ا\u0654حمد')).toEqual({ form: 'أحمد', offsets: [0, 2, 3, 4, 5] });
  });

  it('gives all letters of a ligature the place of the ligature', () => {
    expect(normaliseWithOffsets('ﻻجئ')).toEqual({ form: 'لاجئ', offsets: [0, 0, 1, 2, 3] });
  });

  it('has offsets that never fall and stay inside of any word', () => {
    const letters = fc.constantFrom(
      ...'وبلكفاأإعراقمحمد',
      '\u064e',
      '\u0651',
      '\u0640',
      '\u0654',
      '\u200c',
      'ﷲ',
      'e',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const word = parts.join('');
        const { form, offsets } = normaliseWithOffsets(word);
        expect(offsets).toHaveLength(form.length + 1);
        expect(offsets.at(-1)).toBe(word.length);
        offsets.forEach((offset, at) => {
          expect(offset).toBeGreaterThanOrEqual(at === 0 ? 0 : offsets[at - 1]!);
        });
        expect(normaliseWord(form)).toBe(form);
      }),
    );
  });
});

describe('foldSpelling', () => {
  it('gives spellings of one name one form of the same length', () => {
    expect(foldSpelling('إسرائيلي')).toBe(foldSpelling('اسراييلى'));
    expect(foldSpelling('غزة')).toBe('غزه');
    expect(foldSpelling('ڤيينا')).toBe('فيينا');
  });
});
