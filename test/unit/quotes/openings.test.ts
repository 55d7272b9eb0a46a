import { expect, test } from 'vitest';
import { readArticle } from '../../../src/nlp/article';
import { findCues } from '../../../src/nlp/quotes/cues';
import { Opening } from '../../../src/nlp/quotes/openings';
import { readSpeakerContext } from '../../../src/nlp/quotes/speaker-candidates';
import { namesIn } from '../entities/names-in';

/** For each name of a text how it opens its sentence, and whether that is the first of its paragraph. */
function openingsOf(marked: string): [string, number, boolean][] {
  const { text, document, names } = namesIn(marked);
  const article = readArticle(document, names);
  const { openings } = readSpeakerContext(article, findCues(article), [], []);
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
