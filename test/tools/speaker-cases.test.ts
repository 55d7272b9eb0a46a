import { expect, test } from 'vitest';
import type { GoldArticle } from '../../tools/bench/corpus';
import { foundSpeakers, speakerCase } from '../../tools/bench/speaker-cases';

const text = 'قال بلينكن: "سنعود". وأضاف: "غدا".\nوقال الوزير: "نعم". وقال مصدر: "لا".';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const speaker = { entity: 'e1' };
const article: GoldArticle = {
  id: 'a',
  source: 's',
  text,
  entities: [
    {
      id: 'e1',
      type: 'PER',
      name: 'بلينكن',
      mentions: [
        { ...span('بلينكن'), kind: 'name' },
        { ...span('الوزير'), kind: 'role' },
      ],
    },
  ],
  quotes: [
    { ...span('"سنعود"'), speaker },
    { ...span('"غدا"'), speaker },
    { ...span('"نعم"'), speaker },
    { ...span('"لا"'), speaker: { text: 'مصدر' } },
  ],
  quotedOther: [],
};

test('how the sentence of a quotation tells its speaker', () => {
  expect(article.quotes.map((quote) => speakerCase(article, quote))).toEqual([
    'named',
    'subjectless',
    'role',
    'unnamed',
  ]);
});

test('speakers are right where an entity shares a name or the words of a source are half the same', () => {
  const quote = (words: string, who: object) => ({
    ...span(words),
    kind: 'direct' as const,
    speaker: who,
    confidence: 1,
  });
  const analysis = {
    version: 1 as const,
    entities: [
      {
        id: 'x',
        type: 'PER' as const,
        name: 'بلينكن',
        roles: [],
        confidence: 1,
        mentions: [{ ...span('بلينكن'), kind: 'name' as const }],
      },
    ],
    quotes: [
      quote('"سنعود"', { entity: 'x' }),
      quote('"غدا"', { text: 'الوزير', ...span('الوزير') }),
      quote('"لا"', { text: 'مصدر', ...span('مصدر') }),
    ],
    quotedOther: [],
  };
  expect(foundSpeakers(article, analysis as Parameters<typeof foundSpeakers>[1])).toEqual([
    { case: 'named', isRight: true },
    { case: 'subjectless', isRight: false },
    { case: 'unnamed', isRight: true },
  ]);
});
