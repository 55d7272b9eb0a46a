import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/ui/fold-arabic';
import { arrange } from '../../../src/ui/list/arrange';
import { outline } from '../../../src/ui/outline';
import { sourceKinds } from '../../../src/ui/source-kinds';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';

describe('folding', () => {
  it.each([
    ['أميركا', 'اميركا'],
    ['مصطفى', 'مصطفي'],
    ['فاطمة', 'فاطمه'],
    ['مُحَمَّد', 'محمد'],
    ['العـــراق', 'العراق'],
    ['رئيس', 'رييس'],
    ['Blinken', 'blinken'],
    ['قمة ٢٠٢٤', 'قمه 2024'],
    ['ﻼ', 'لا'],
  ])('%s is found by %s', (written, typed) => {
    expect(foldArabic(written)).toBe(foldArabic(typed));
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => foldArabic(foldArabic(text)) === foldArabic(text),
      ),
    );
  });

  it('keeps letters apart that are not typed for one another', () => {
    expect(foldArabic('سعيد')).not.toBe(foldArabic('صعيد'));
  });
});

describe('arranging', () => {
  const people = outline(SEED_ANALYSIS, SEED_TEXT).entries.PER;
  const names = (search: string, order: 'first' | 'count' = 'first') =>
    arrange(people, search, order).map(({ name }) => name);

  it('finds by name, by role, by another form and by the Latin spelling', () => {
    expect(names('بلينكن')).toEqual(['أنتوني بلينكن']);
    expect(names('الخارجيه العراقي')).toEqual(['فؤاد حسين']);
    expect(names('حسين فواد')).toEqual(['فؤاد حسين']);
    expect(names('antony')).toEqual(['أنتوني بلينكن']);
    expect(names('أنطوني')).toEqual([]);
  });

  it('leaves all in the order of the article without a search', () => {
    expect(names('  ')).toEqual(['أنتوني بلينكن', 'فؤاد حسين', 'جون كيربي']);
  });

  it('puts the most often mentioned first', () => {
    expect(names('', 'count')).toEqual(['فؤاد حسين', 'أنتوني بلينكن', 'جون كيربي']);
  });
});

describe('the kind of source', () => {
  const kindOf = sourceKinds({
    ...SEED_ANALYSIS,
    entities: [
      ...SEED_ANALYSIS.entities,
      {
        id: 'spokesman',
        type: 'PER',
        name: 'المتحدث باسم الجيش',
        roles: ['المتحدث باسم الجيش'],
        confidence: 0.8,
        mentions: [{ start: 0, end: 18, kind: 'role' }],
      },
    ],
  });
  const quote = SEED_ANALYSIS.quotes[0]!;

  it.each([
    ['named', { entity: 'e1' }],
    ['role', { entity: 'spokesman' }],
    ['unnamed', { text: 'مصدر أمني', start: 3, end: 12 }],
    ['unknown', null],
    ['unknown', { entity: 'e99' }],
  ] as const)('%s', (kind, speaker) => {
    expect(kindOf({ ...quote, speaker })).toBe(kind);
  });
});
