import { expect, test } from 'vitest';
import { readArticle } from '../../../src/nlp/article';
import { findCues, isComplementiser } from '../../../src/nlp/quotes/cues';
import { readDocument } from '../../../src/nlp/text/document';

const cuesOf = (text: string) =>
  findCues(readArticle(readDocument(text), [])).map((cue) => [text.slice(cue.start, cue.end), cue]) as [
    string,
    ReturnType<typeof findCues>[number],
  ][];

test.each([
  ['وقال الوزير إن', 'قال', 'state', 'verb', false, false],
  ['فأكدت المتحدثة أن', 'أكدت', 'stress', 'verb', true, false],
  ['ويقولون إن', 'يقولون', 'state', 'verb', false, true],
  ['زعم أن', 'زعم', 'claim', 'verb', false, false],
  ['نفى الخبر', 'نفى', 'deny', 'verb', false, false],
  ['حذّر من', 'حذّر', 'warn', 'verb', false, false],
  ['جاء ذلك، مشيراً إلى أن', 'مشيراً', 'state', 'participle', false, false],
  ['غادرت مؤكدةً أن', 'مؤكدةً', 'stress', 'participle', true, false],
  ['وقف آملاً أن', 'آملاً', 'ask', 'participle', false, false],
  ['حادث تصفها السلطات', 'تصفها', 'judge', 'verb', true, false],
  ['فيما صرخ أحدهم', 'صرخ', 'state', 'verb', false, false],
  ['وجاء في البيان: ', 'جاء', 'according', 'according', false, false],
  ['كما ورد في الرسالة أن', 'ورد', 'according', 'according', false, false],
  ['بحسب الوكالة', 'بحسب', 'according', 'according', false, false],
  ['وفقاً للبيان', 'وفقاً', 'according', 'according', false, false],
])('reporting words: %s', (text, word, sense, shape, feminine, plural) => {
  const found = cuesOf(text).find(([spelled]) => spelled === word);
  expect(found?.[1]).toMatchObject({ sense, shape, feminine, plural });
});

test.each([
  ['between', 'جرى اتفاق بين بغداد وواشنطن أن يلتقيا'],
  ['by way of', 'نشر الخبر عبر تويتر'],
  ['without', 'دخل دون أن يتكلم'],
  ['came', 'قال إنه جاء في الوقت المناسب'],
  ['again', 'عاد مجدداً إلى البيت'],
])('words that only look like reporting: %s', (_, text) => {
  expect(cuesOf(text).map(([word]) => word)).not.toContain(text.split(' ')[2]);
});

test('a weak verb reports only where something said follows', () => {
  expect(cuesOf('رد الفريق سريعا.').map(([word]) => word)).toEqual([]);
  expect(cuesOf('رد الفريق: "سنفوز"').map(([word]) => word)).toEqual(['رد']);
});

test('complementisers with prefixes and suffixes', () => {
  expect(['ان', 'انه', 'بانها', 'انهم'].every(isComplementiser)).toBe(true);
  expect(['انا', 'انسان', 'انت', 'ايران'].some(isComplementiser)).toBe(false);
});
