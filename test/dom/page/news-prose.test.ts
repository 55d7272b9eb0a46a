import { describe, expect, it } from 'vitest';
import { MANNER } from '../../../src/page/detect/manner-words';
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
    const verbs = (text: string) => measureProse(text).manner.reason_reporting_verbs;
    expect(verbs('ذهب الولد إلى السوق ليشتري خبزا')).toBe(0);
    expect(verbs('أضافت الوزارة وأكد الناطق')).toBeGreaterThan(verbs('أضافت الوزارة'));
    expect(verbs('وأضافت الوزارة فأكد الناطق')).toBeCloseTo(verbs('أضافت الوزارة أكد الناطق'));
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
    expect(measureProse('قال').manner.reason_reporting_verbs).toBeLessThan(1);
  });

  it('lets a word that comes again and again count no more than often', () => {
    const often = measureProse('حدثنا أحمد قال حدثنا سعيد قال قال رسول الله '.repeat(10)).manner;
    const moreOften = measureProse('قال '.repeat(200)).manner;
    expect(often.reason_reporting_verbs).toBeLessThan(1);
    expect(moreOften.reason_reporting_verbs).toBeLessThan(1);
    expect(often.reason_exposition).toBeLessThan(-2);
  });

  it('knows words however their hamza and final ya are written', () => {
    const { manner } = measureProse('اضاف المتحدث امس ان الاجتماع سيعقد الاحد');
    expect(measureProse('أضاف المتحدث أمس أن الاجتماع سيعقد الأحد').manner).toEqual(manner);
  });

  it('does not take what is quoted for words to the reader', () => {
    const said = 'قال المدير: «نحن نقدم لك خدماتنا مجانا، اتصل بنا الآن»';
    expect(measureProse(said).manner.reason_addresses_reader).toBe(0);
    expect(measureProse(said.replace(/[«»]/g, '')).manner.reason_addresses_reader).toBeLessThan(-2);
  });

  it('counts years of the past beyond the first, and no numbers with a comma or a point', () => {
    expect(measureProse('ولد عام 1936 ودرس في بغداد').years).toBe(0);
    expect(measureProse('ولد عام 1936 وتوفي سنة ١٩٨٩ (1354 هـ)').years).toBeGreaterThan(0);
    expect(measureProse('ارتفع من 1,200 إلى 1.500 دولار في 1.5 ساعة').years).toBe(0);
  });

  it('counts recent years as well, with the months before them', () => {
    expect(measureProse('اندلعت في 15 أبريل 2023 وامتدت في ديسمبر 2023 إلى ود مدني').years).toBeGreaterThan(
      0,
    );
    expect(measureProse('قال الوزير إن المشروع ينتهي عام 2026').years).toBe(0);
  });

  it('tells a story from what somebody is quoted as telling', () => {
    const told = 'جلست قرب النافذة ونظرت إلى البحر. ابتسم العجوز وسألته عن الغائبين';
    expect(measureProse(told).manner.reason_narrative).toBeLessThan(-3);
    expect(measureProse(`قال الشاهد: «${told}»`).manner.reason_narrative).toBe(0);
  });

  it('gives each word one weight', () => {
    const words = Object.values(MANNER).flatMap((lines) => lines.flatMap(([, list]) => list.split(' ')));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
