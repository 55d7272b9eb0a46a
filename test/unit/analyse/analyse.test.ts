import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyse, type Span } from '../../../src/nlp/index';
import { cpuMs } from '../../cpu-time';
import { shippedModel } from './shipped-model';

const model = shippedModel();

/** Words and signs of which the stages make something; any string may come between. */
const PIECES = [
  'قال',
  'وأضاف',
  'مشيراً إلى أن',
  'إن',
  'أنه',
  'بحسب',
  'نقلت صحيفة',
  'عن مسؤولين',
  'وزير الخارجية',
  'الوزير العراقي',
  'المصدر',
  'أنتوني بلينكن',
  'بلينكن',
  'للولايات المتحدة',
  'و#داعش',
  '"',
  '«',
  '»',
  '“',
  '”',
  '""',
  '، ',
  '. ',
  ': ',
  '\n',
  '\r\n',
  '\u200f',
  'ـ',
  'ّ',
  '👍',
  '\ud83d',
  'CNN',
  '(',
  ')',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 25 })
    .map((all) => all.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((all) => all.join(' ')),
);

function expectSpans(spans: readonly Span[], text: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = start;
  }
}

function expectSound(analysis: Analysis, text: string): void {
  const ids = analysis.entities.map(({ id }) => id);
  expect(ids).toEqual(ids.map((_, index) => `e${index + 1}`));
  expectSpans(
    analysis.entities.map(({ mentions }) => mentions[0]!),
    text,
  );
  for (const { mentions, name, confidence } of analysis.entities) {
    expectSpans(mentions, text);
    expect(name).not.toBe('');
    expect(confidence >= 0 && confidence <= 1).toBe(true);
  }
  expectSpans(analysis.quotes, text);
  expectSpans(analysis.quotedOther, text);
  for (const { speaker, cue, confidence } of analysis.quotes) {
    if (cue) expectSpans([cue], text);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    if (speaker && 'entity' in speaker) expect(ids).toContain(speaker.entity);
    if (speaker && 'text' in speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
  }
}

test('any text has a sound analysis: offsets inside it, in order, and entities that exist', () => {
  fc.assert(
    fc.property(anyText, (text) => expectSound(analyse(text, model), text)),
    { numRuns: 20_000 },
  );
}, 180_000);

test('the analysis of a text does not depend on what was read before', () => {
  const text = 'قال أنتوني بلينكن إن "الاتفاق جاهز". وأضاف: "لن نتأخر".';
  const first = analyse(text, model);
  analyse('أكد سيرغي لافروف أن "روسيا مستعدة".', model);
  expect(analyse(text, model)).toEqual(first);
});

test('ten times the quotations take about ten times as long', () => {
  const time = (count: number) => {
    const text = 'قال بلينكن إن "الاتفاق جاهز" وأضاف الوزير أن «لا عودة» '.repeat(count);
    return cpuMs(() => void analyse(text, model));
  };
  time(100);
  const short = time(200);
  expect(time(2000)).toBeLessThan(40 * short);
}, 180_000);
