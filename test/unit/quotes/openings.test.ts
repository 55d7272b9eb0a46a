import { expect, test } from 'vitest';
import { Opening } from '../../../src/nlp/quotes/openings';
import { speakersIn } from './speakers-in';

/** For each name of a text how it opens its sentence, and whether that is the first of its paragraph. */
function openingsOf(marked: string): [string, number, boolean][] {
  const { text, names, context } = speakersIn(marked);
  const { openings } = context;
  return names.map(({ start, end, firstToken }) => [
    text.slice(start, end),
    openings.kinds[firstToken]!,
    openings.inFirst[firstToken] === 1,
  ]);
}

test('the one behind the first verb opens the sentence, whatever that verb is', () => {
  expect(openingsOf('وأعرب {PER:فاراج} عن استيائه من {PER:بولتون}. وصافح {PER:بولتون} خصمه')).toEqual([
    ['فاراج', Opening.sentence, true],
    ['بولتون', Opening.none, true],
    ['بولتون', Opening.sentence, false],
  ]);
});

test('one far behind the beginning is only the first of the sentence', () => {
  expect(openingsOf('وفي ختام اليوم الثاني من أعمال القمة وصل {PER:فاراج}')).toEqual([
    ['فاراج', Opening.first, true],
  ]);
});

test('behind «فيما» and behind «أن» clauses open that have their own subject', () => {
  expect(openingsOf('اتهم {PER:عمر} الجنود فيما رفض {ORG:الجيش} التقرير')[1]).toEqual([
    'الجيش',
    Opening.clause,
    true,
  ]);
  expect(openingsOf('أظهرت وثائق {ORG:البنك} أن {LOC:إندونيسيا} حذرت منه')[1]).toEqual([
    'إندونيسيا',
    Opening.said,
    true,
  ]);
});

test('a full stop inside of a quotation ends no sentence of the article', () => {
  expect(openingsOf('قال {PER:عمر}: "انتهى الأمر. لن نعود" ثم صافح {PER:بولتون}')[1]![1]).toBe(Opening.none);
});
