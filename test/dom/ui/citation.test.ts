import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../../src/nlp/types';
import { citation } from '../../../src/ui/export/citation';
import { toCsv } from '../../../src/ui/export/csv';
import { toMarkdown } from '../../../src/ui/export/markdown';
import { textFragmentLink } from '../../../src/ui/export/text-fragment';
import { resetBrowser } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { inputOf, SEED, SOURCE } from './seed-export';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));
beforeEach(() => resetBrowser({ language: 'ar', uiLocale: 'ar' }));

describe('a citation', () => {
  it('has the words, the speaker with the role, headline, outlet, day and a link to the very place', () => {
    const { outline: whole } = SEED;
    const quote = SEED_ANALYSIS.quotes[1]!;
    const [words, who, link] = citation(quote, whole.speakers.get(quote), SEED).split('\n');
    expect(words).toBe('«نفتخر بالشراكة مع الحكومة العراقية»');
    expect(who!.replace(/[\u2066-\u2069\u200f]/g, '')).toBe(
      'أنتوني بلينكن، وزير الخارجية الأميركي — وزير الخارجية الأميركي يلتقي نظيره العراقي في واشنطن، example.com، 23 يوليو 2021',
    );
    expect(decodeURIComponent(link!)).toBe(`${SOURCE.url}#:~:text=نفتخر بالشراكة مع الحكومة العراقية`);
  });

  it('puts nobody’s words between quotation marks but the speaker’s own, and says what else must be known', () => {
    const quote: Quote = {
      ...SEED_ANALYSIS.quotes[1]!,
      kind: 'indirect',
      attribution: { reason: 'near', source: 'named', commitment: 'doubted', via: { entity: 'e5' } },
    };
    const [words, , notes] = citation(quote, SEED.outline.entries.PER[0], SEED).split('\n');
    expect(words).toBe('نفتخر بالشراكة مع الحكومة العراقية');
    expect(notes!.replace(/[\u2066-\u2069]/g, '')).toBe(
      '(كلام غير مباشر · القائل مستنتج من السياق · نُقل بصيغة الزعم · نقلاً عن وزارة الدفاع الأميركية)',
    );
    const input = inputOf({ ...SEED_ANALYSIS, quotes: [quote] }, SEED_TEXT);
    expect(toMarkdown(input)).toContain('(كلام غير مباشر');
    expect(toCsv(input)).toContain('كلام غير مباشر');
  });

  it('names the role that tells most', () => {
    const speaker = { name: 'خالد مجاهد', roles: ['الدكتور', 'المتحدث باسم الوزارة'] };
    expect(citation(SEED_ANALYSIS.quotes[1]!, speaker, SEED)).toContain('المتحدث باسم الوزارة');
    expect(citation(SEED_ANALYSIS.quotes[1]!, speaker, SEED)).not.toContain('الدكتور');
  });

  it('runs from right to left in an editor that goes by the first letter outside of isolates', () => {
    const text = 'CNN تنقل خبراً\nقال زيد "CNN قالت ذلك".';
    const quote: Quote = {
      start: text.indexOf('"'),
      end: text.length - 1,
      kind: 'direct',
      speaker: null,
      confidence: 1,
    };
    const input = inputOf({ version: 1, entities: [], quotes: [quote], quotedOther: [] }, text);
    const lines = citation(quote, { name: 'CNN', roles: [] }, input).split('\n');
    for (const line of lines.slice(0, 2)) {
      const outside = line.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '');
      expect(/[\u200f\p{L}]/u.exec(outside)![0]).toBe('\u200f');
    }
  });

  it('makes do without a speaker or an address', () => {
    const nowhere = { url: null, outlet: null, published: null };
    const copied = citation(SEED_ANALYSIS.quotes[1]!, undefined, { ...SEED, source: nowhere });
    expect(copied.split('\n')).toHaveLength(2);
    expect(copied).not.toContain('null');
  });
});

describe('a link to words', () => {
  const span = (text: string, words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };

  it('names long quotations by their first and last words', () => {
    const quote = SEED_ANALYSIS.quotes[0]!;
    const words = { start: quote.start + 1, end: quote.end - 1 };
    const [, directive] = textFragmentLink('https://example.com/', SEED_TEXT, words).split(':~:text=');
    expect(directive!.split(',').map(decodeURIComponent)).toEqual([
      'سنبحث مع الوفد العراقي',
      'العلاقة الوثيقة مع العراق',
    ]);
  });

  it('ends no words with a vowel sign, which Firefox would not find', () => {
    const text = 'قال عمرو إن تنظيم داعش لايزال باقٍ كتنظيم إرهابي عسكري في العراق وخطره قائمٌ حقاً.';
    const span = { start: text.indexOf('تنظيم'), end: text.length - 1 };
    const [start, end] = textFragmentLink('https://example.com/', text, span)
      .split(':~:text=')[1]!
      .split(',')
      .map(decodeURIComponent);
    expect([start, end]).toEqual(['تنظيم داعش لايزال باقٍ كتنظيم', 'عسكري في العراق وخطره']);
  });

  it('tells words apart that occur before, by those that stand before them', () => {
    const text = 'عنوان\nقال زيد "نعم" ثم قال عمرو "نعم".';
    const second = span(text, 'نعم', text.indexOf('عمرو'));
    const link = textFragmentLink('https://example.com/', text, second);
    expect(decodeURIComponent(link.split(':~:text=')[1]!)).toBe('ثم قال عمرو-,نعم');
  });

  it('escapes what has a meaning of its own, and keeps a fragment that is there', () => {
    const text = 'أ-ب، ج&د';
    expect(textFragmentLink('https://example.com/#top', text, { start: 0, end: text.length })).toBe(
      `https://example.com/#top:~:text=${encodeURIComponent('أ')}%2D${encodeURIComponent('ب، ج&د')}`,
    );
  });
});
