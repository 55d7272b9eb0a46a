import { describe, expect, it } from 'vitest';
import { definesTitle } from '../../../src/page/detect/definition';

describe('definesTitle', () => {
  it.each([
    ['زلزال الحوز', 'زلزال الحوز هو زلزال ضرب المغرب في 8 سبتمبر 2023'],
    ['كفرناحوم (فيلم)', 'كفرناحوم هو فيلم لبناني من إخراج نادين لبكي'],
    ['نجيب محفوظ', 'نجيب محفوظ (بالإنجليزية: Naguib Mahfouz) روائي مصري ولد في القاهرة'],
  ])('sees that the text defines «%s»', (title, text) => {
    expect(definesTitle(title, text)).toBe(true);
  });

  it.each([
    ['زلزال الحوز يدفع الحكومة إلى مراجعة قانون البناء', 'قال رئيس الحكومة إن زلزال الحوز هو الأقوى منذ قرن'],
    ['زلزال الحوز يدفع الحكومة إلى مراجعة قانون البناء', 'زلزال الحوز دفع الحكومة إلى مراجعة قانون البناء'],
    ['', 'هو رجل من أهل القرية'],
  ])('sees that news below «%s» reports', (title, text) => {
    expect(definesTitle(title, text)).toBe(false);
  });
});
