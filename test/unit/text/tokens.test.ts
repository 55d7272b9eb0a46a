import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/nlp/text/tokens';

const kindsOf = (text: string) => tokenise(text).map(({ kind, form }) => `${kind}:${form}`);
const wordsOf = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
  it('separates words, numbers and punctuation', () => {
    expect(kindsOf('قال بلينكن: 3.5 مليون')).toEqual([
      'arabic:قال',
      'arabic:بلينكن',
      'punctuation::',
      'number:3.5',
      'arabic:مليون',
    ]);
  });

  it('parts scripts and digits that are written together', () => {
    expect(wordsOf('لـCNN و19عاما')).toEqual(['لـ', 'CNN', 'و', '19', 'عاما']);
  });

  it('keeps diacritics, tatweel and invisible characters inside their word', () => {
    const text = 'مُحَمَّـد بغ\u200bداد الق\u00adدس';
    expect(wordsOf(text)).toEqual(['مُحَمَّـد', 'بغ\u200bداد', 'الق\u00adدس']);
    expect(tokenise(text).map(({ form }) => form)).toEqual(['محمد', 'بغداد', 'القدس']);
  });

  it('composes a decomposed hamza', () => {
    expect(tokenise('ا\u0655يران').map(({ form }) => form)).toEqual(['إيران']);
  });

  it('reads a preposition before a quotation mark as a word of its own', () => {
    expect(wordsOf('لـ"داعش"')).toEqual(['لـ', '"', 'داعش', '"']);
  });

  it('gives spans that are sorted, apart and inside of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
