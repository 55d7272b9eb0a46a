import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinSpelling } from '../../../src/nlp/latin/latin-spelling';
import type { EntityType } from '../../../src/nlp/types';
import { cpuMs } from '../../cpu-time';
import { shippedModel } from '../analyse/shipped-model';

const model = shippedModel().latin;
const spelling = (name: string, type: EntityType = 'PER') => latinSpelling(model, { type, name })?.latin;

describe('the Latin spelling of a person', () => {
  it.each([
    ['فؤاد حسين', 'Fuad Hussein'],
    ['بلينكن', 'Blinken'],
    ['محمد بن سلمان', 'Mohammed bin Salman'],
    ['جون سميث', 'John Smith'],
    ['فاطمة الزهراء', 'Fatima al-Zahra'],
  ])('is the one of English-language news: %s', (name, latin) => {
    expect(spelling(name)).toBe(latin);
  });

  it('writes the article small, and takes it into the name of a servant of God', () => {
    expect(spelling('نوري المالكي')).toBe('Nouri al-Maliki');
    expect(spelling('عبد الفتاح السيسي')).toBe('Abdel Fattah al-Sisi');
    expect(spelling('عبد الكريم قاسم')).toMatch(/^Abdul Kar[ei]+m Qas+[ei]m$/);
  });

  it('takes no article from a foreign name that begins with one', () => {
    expect(spelling('الكسندر')).toMatch(/^Ale(x|ks)and(er|re)$/);
  });

  it('knows glued words for what they are', () => {
    expect(spelling('عبدالله')).toBe('Abdullah');
    expect(spelling('عبدالله')).toBe(spelling('عبد الله'));
    expect(spelling('أبوبكر البغدادي')).toBe('Abu Bakr al-Baghdadi');
  });

  it('writes particles small behind the first name, and large before it', () => {
    expect(spelling('محمود أبو مازن')).toBe('Mahmoud abu Mazen');
    expect(spelling('أبو مازن')).toBe('Abu Mazen');
    expect(spelling('هيثم بن طارق آل سعيد')).toBe('Haitham bin Tariq Al Said');
    expect(spelling('أورسولا فون دير لاين')).toBe('Ursula von der Leyen');
  });

  it('keeps hyphens, and counts kings', () => {
    expect(spelling('جان-بيير')).toBe('Jean-Pierre');
    expect(spelling('تشارلز الثالث')).toBe('Charles III');
  });

  it('takes no notice of diacritics, tatweel and marks', () => {
    expect(spelling('«مُحَمَّد بْن سَلمـــان»')).toBe('Mohammed bin Salman');
  });

  it('says whether letters were guessed', () => {
    expect(latinSpelling(model, { type: 'PER', name: 'فؤاد حسين' })?.approximate).toBe(false);
    expect(latinSpelling(model, { type: 'PER', name: 'فؤاد الدرينكاوي' })?.approximate).toBe(true);
  });

  it('is near the sound where no table knows the name', () => {
    expect(spelling('الدرينكاوي')).toMatch(/^al-D[aeiou]?r[aei]+n[aeiou]?[kc]+a(w|ou)[iy]$/);
  });

  it('is none where a letter or a word cannot be spelled', () => {
    expect(spelling('محمد ٣')).toBeUndefined();
    expect(spelling('')).toBeUndefined();
    expect(spelling('ب'.repeat(60))).toBeUndefined();
  });
});

describe('the Latin spelling of a place or a body', () => {
  it('is its English name, whichever way the hamza is written', () => {
    expect(spelling('العراق', 'LOC')).toBe('Iraq');
    expect(spelling('إسطنبول', 'LOC')).toBe('Istanbul');
    expect(spelling('اسطنبول', 'LOC')).toBe('Istanbul');
    expect(spelling('واشنطن', 'LOC')).toBe('Washington');
    expect(spelling('البنتاغون', 'ORG')).toBe('Pentagon');
  });

  it('is none where no table knows it: one by letters would be wrong', () => {
    expect(spelling('وزارة الزراعة', 'ORG')).toBeUndefined();
    expect(spelling('قضاء الحويجة', 'LOC')).toBeUndefined();
    expect(spelling('فتح', 'LOC')).toBeUndefined();
    expect(spelling('كأس العالم', 'MISC')).toBeUndefined();
  });
});

describe('whatever the name', () => {
  const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئءپڤـ \u064f-«.1aZ');
  const names = fc.string({ unit: letter, maxLength: 60 });

  it('gives Latin letters, spaces, hyphens and apostrophes only', () => {
    fc.assert(
      fc.property(names, (name) => {
        const latin = spelling(name);
        if (latin !== undefined) expect(latin).toMatch(/^[A-Za-z]+(?:[ '-][A-Za-z]+)*$/);
      }),
    );
  });

  it('takes a bounded time for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => void spelling(name)));
    const time = cpuMs(() => {
      spelling('محمد '.repeat(100_000));
      spelling('ا'.repeat(500_000));
    });
    expect(time).toBeLessThan(1000);
  });
});
