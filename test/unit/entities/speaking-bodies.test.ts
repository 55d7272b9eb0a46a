import { expect, test } from 'vitest';
import { readArticle } from '../../../src/nlp/article';
import { withSpeakingBodies } from '../../../src/nlp/entities/speaking-bodies';
import { findCues } from '../../../src/nlp/quotes/cues';
import { namesIn } from './names-in';

function typesIn(marked: string): string[] {
  const { document, names } = namesIn(marked);
  const article = readArticle(document, names);
  return withSpeakingBodies(article, findCues(article)).map(({ type }) => type);
}

test('a name taken for an event is a body wherever it stands, if it speaks and begins with a body’s noun', () => {
  const text =
    '{MISC:المؤتمر القومي العربي} في {LOC:بيروت}\nوأكد {MISC:المؤتمر القومي العربي} أنه يرفض الاتفاق.';
  expect(typesIn(text)).toEqual(['ORG', 'LOC', 'ORG']);
});

test('an event of which somebody speaks stays one', () => {
  const text = 'قال {PER:بلينكن} إن {MISC:مؤتمر ميونخ} ناجح.\nوأضاف أن {MISC:مؤتمر ميونخ} سيعقد سنوياً.';
  expect(typesIn(text)).toEqual(['PER', 'MISC', 'MISC']);
});

test('a work that begins with another noun stays one', () => {
  expect(typesIn('وأكد {MISC:اتفاق باريس} ضرورة خفض الانبعاثات.')).toEqual(['MISC']);
});
