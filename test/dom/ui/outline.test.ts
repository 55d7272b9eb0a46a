import { describe, expect, it } from 'vitest';
import type { Analysis, Quote } from '../../../src/nlp/types';
import { outline } from '../../../src/ui/outline';
import { quoteText } from '../../../src/ui/quote-text';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';

const quote = (start: number, speaker: Quote['speaker']): Quote => ({
  start,
  end: start + 5,
  kind: 'direct',
  speaker,
  confidence: 1,
});

describe('the outline of an analysis', () => {
  it('puts each quotation of the seed article under its speaker', () => {
    const { entries, speakerless } = outline(SEED_ANALYSIS, SEED_TEXT);
    expect(entries.PER.map(({ name, quotes }) => [name, quotes.length])).toEqual([
      ['أنتوني بلينكن', 3],
      ['فؤاد حسين', 10],
      ['جون كيربي', 0],
    ]);
    expect(entries.SOURCE.map(({ name, quotes }) => [name, quotes.length])).toEqual([
      ['مسؤولون أميركيون', 1],
    ]);
    expect(speakerless).toEqual([]);
  });

  it('takes unnamed sources in the same words for one, and mentions each place once', () => {
    const source = { text: 'مصدر أمني', start: 10, end: 19 };
    const later = { ...source, start: 50, end: 59 };
    const analysis = {
      ...SEED_ANALYSIS,
      entities: [],
      quotes: [quote(20, source), quote(30, source), quote(60, later)],
    };
    const [only, ...others] = outline(analysis, SEED_TEXT).entries.SOURCE;
    expect(others).toEqual([]);
    expect(only!.mentions).toEqual([source, later]);
    expect(only!.quotes).toHaveLength(3);
  });

  it('loses no quotation whose speaker is unknown or missing', () => {
    const quotes = [quote(0, null), quote(9, { entity: 'e99' })];
    expect(outline({ ...SEED_ANALYSIS, entities: [], quotes }, SEED_TEXT).speakerless).toEqual(quotes);
  });

  it('lists nobody who is mentioned nowhere', () => {
    const nowhere: Analysis = {
      ...SEED_ANALYSIS,
      entities: [{ ...SEED_ANALYSIS.entities[0]!, mentions: [] }],
      quotes: [],
    };
    expect(outline(nowhere, SEED_TEXT).entries.PER).toEqual([]);
  });
});

describe('the forms of a name', () => {
  it('are all others in which the article writes it, each once, and the Latin one', () => {
    const [blinken, hussein] = outline(SEED_ANALYSIS, SEED_TEXT).entries.PER;
    expect(blinken!.forms).toEqual(['بلينكن', 'Antony Blinken']);
    expect(hussein!.forms).toEqual(['حسين فؤاد', 'حسين']);
  });
});

describe('the words of a quotation', () => {
  it.each([
    ['"نفتخر بالشراكة"', 'نفتخر بالشراكة'],
    ['«نفتخر بالشراكة»', 'نفتخر بالشراكة'],
    ['“نفتخر بـ «الشراكة»”', 'نفتخر بـ «الشراكة»'],
    ['إن الشراكة وثيقة', 'إن الشراكة وثيقة'],
  ])('%s → %s', (text, words) => {
    expect(quoteText(text, { start: 0, end: text.length })).toBe(words);
  });

  it('are those of the seed article', () => {
    expect(quoteText(SEED_TEXT, SEED_ANALYSIS.quotes[1]!)).toBe('نفتخر بالشراكة مع الحكومة العراقية');
  });
});
