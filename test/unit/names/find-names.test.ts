import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/nlp/names/find-names';
import { readDocument } from '../../../src/nlp/text/document';
import { tinyModel } from './tiny-model';

const model = tinyModel([
  { word: 'العراق', type: 'LOC' },
  { word: 'بغداد', type: 'LOC' },
  { word: 'داعش', type: 'ORG' },
  { word: 'حسين', type: 'PER' },
  { word: 'فواد', type: 'PER', inside: true },
  { word: 'الصدر', type: 'PER' },
  { word: 'الولايات', type: 'LOC' },
  { word: 'المتحده', type: 'LOC', inside: true },
]);

const namesIn = (text: string) =>
  findNames(readDocument(text), model).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('findNames', () => {
  it('finds names of one word and of several', () => {
    expect(namesIn('التقى حسين فؤاد وفدا في بغداد')).toEqual(['PER حسين فؤاد', 'LOC بغداد']);
  });

  it('leaves particles outside of the name', () => {
    expect(namesIn('العراق والعراق وبالعراق')).toEqual(['LOC العراق', 'LOC العراق', 'LOC العراق']);
  });

  it('begins at the second lam of لل, which hides an alif', () => {
    expect(namesIn('الولايات المتحدة للولايات المتحدة')).toEqual([
      'LOC الولايات المتحدة',
      'LOC لولايات المتحدة',
    ]);
  });

  it('counts diacritics and tatweel as part of the particle that they stand on', () => {
    expect(namesIn('العراق وَبِـالعِراق')).toEqual(['LOC العراق', 'LOC العِراق']);
  });

  it('leaves quotation marks and a separate preposition outside', () => {
    expect(namesIn('انضم لـ"داعش" أمس')).toEqual(['ORG داعش']);
  });

  it('finds a name whichever way its hamza is written, and with invisible characters in it', () => {
    expect(namesIn('حسين فو\u0654اد')).toEqual(['PER حسين فو\u0654اد']);
    expect(namesIn('بغ\u200bداد')).toEqual(['LOC بغ\u200bداد']);
  });

  it('gives a quarter the generic word without which its name does not work', () => {
    expect(namesIn('التقى الصدر وفدا بمدينة الصدر')).toEqual(['PER الصدر', 'LOC مدينة الصدر']);
    expect(namesIn('مدينة بغداد')).toEqual(['LOC بغداد']);
  });

  it('leaves out what is likelier wrong than it helps', () => {
    const doubting = { ...model, calibration: model.calibration.map((_, at) => (at % 2 === 0 ? 0 : -0.5)) };
    const types = findNames(readDocument('داعش'), doubting).map(({ type }) => type);
    expect(types).toEqual([]);
    const other = tinyModel([{ word: 'داعش', type: 'MISC' }]);
    const doubted = { ...other, calibration: doubting.calibration };
    expect(findNames(readDocument('داعش'), doubted)).toHaveLength(1);
  });

  it('does not join words of two lines', () => {
    expect(namesIn('الولايات\nالمتحدة')).toEqual(['LOC الولايات']);
  });

  it('finds nothing in a text without words', () => {
    expect(namesIn('')).toEqual([]);
    expect(namesIn('…\n—\n"')).toEqual([]);
  });

  it('gives spans inside of any text, sorted and apart, on the tokens that they name', () => {
    const words = fc.constantFrom(
      'حسين',
      ' ',
      'وبالعراق',
      'للولايات',
      'المتحدة',
      '"',
      '\n',
      'لـ',
      'بغ\u064eداد',
      '\u200f',
      'A',
      '7',
    );
    const texts = fc.oneof(
      fc.array(words).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const document = readDocument(text);
        const wrong = findNames(document, model).filter((name, index, all) => {
          const first = document.tokens[name.firstToken]!;
          const apart = index === 0 || name.start >= all[index - 1]!.end;
          const within = name.start >= first.start && name.start < first.end && name.start < name.end;
          const ends = name.end === document.tokens[name.endToken - 1]!.end && name.end <= text.length;
          return !(apart && within && ends && name.confidence > 0 && name.confidence < 1);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});
