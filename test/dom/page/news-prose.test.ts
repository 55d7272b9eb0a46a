import { describe, expect, it } from 'vitest';
import { measureProse } from '../../../src/page/detect/news-prose';

describe('measureProse', () => {
  it.each([
    'واشنطن (رويترز) - قال البيت الأبيض يوم الثلاثاء',
    'دبي، الإمارات العربية المتحدة (CNN) -- أعلنت الشرطة',
    'القاهرة - أ ف ب: افتتحت الوزارة',
    '(بغداد) - أبقى المصرف',
  ])('sees the dateline of «%s»', (text) => {
    expect(measureProse(text).hasDateline).toBe(true);
  });

  it('sees none where a sentence begins', () => {
    expect(measureProse('قالت الوزارة (وهي التي أعلنت الخبر) إن العمل سيبدأ').hasDateline).toBe(false);
    expect(measureProse('يعد البن - وهو شجرة دائمة الخضرة - من أهم المحاصيل').hasDateline).toBe(false);
  });

  it('counts reporting verbs with the particles و and ف', () => {
    const words = 'وقال الوزير وأضافت الوزارة فأكد المتحدث';
    expect(measureProse(words).reporting).toBeGreaterThan(
      measureProse('ذهب الولد إلى السوق ليشتري خبزا').reporting,
    );
  });

  it('counts pairs of quotation marks of every kind', () => {
    const one = measureProse('قال «نعم»').quotations;
    expect(one).toBeGreaterThan(0);
    expect(measureProse('قال "نعم"').quotations).toBeCloseTo(one);
    expect(measureProse('قال “نعم”').quotations).toBeCloseTo(one);
    expect(measureProse('قال «نعم').quotations).toBe(0);
  });

  it('tells fully vocalised text', () => {
    expect(measureProse('وَقَالَ الْحُكَمَاءُ قَدِيمًا').vocalisation).toBeGreaterThan(0.4);
    expect(measureProse('وقال الوزير إنّ الخطة جاهزة').vocalisation).toBeLessThan(0.1);
  });

  it('proves nothing by a few words', () => {
    expect(measureProse('قال أمس').reporting).toBeLessThan(2);
  });
});
