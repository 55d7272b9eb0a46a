import { describe, expect, it } from 'vitest';
import { documentFamily } from '../../../src/nlp/quotes/document-nouns';
import { speakersIn } from './speakers-in';

/** Whose the subject of the last reporting verb is: a name, or null for a source without one. */
function ownerIn(marked: string): string | null | undefined {
  const { text, names, article, cues, context } = speakersIn(marked);
  const verb = cues.findLastIndex(({ shape }) => shape === 'verb');
  const subject = context.subjects[verb];
  if (!subject) return undefined;
  const name = names[article.clusterOf.indexOf(subject.source.cluster)];
  return name ? text.slice(name.start, name.end) : null;
}

describe('whose a document is that the article takes up', () => {
  it.each([
    ['the subject of the verb before it', 'أعلن {ORG:الجيش} في بيان له انتهاء العملية.'],
    ['the subject of the verb behind it', 'وفي بيان آخر، أعلن {ORG:الجيش} انتهاء العملية.'],
    ['who it is from', 'ونشرت {ORG:رويترز} بيانا مشتركا صادرا عن {ORG:الجيش} أمس.'],
    ['who it is of', 'ونشرت {ORG:رويترز} بيان {ORG:الجيش} أمس.'],
    ['who issued it', 'أصدر {ORG:الجيش} الذي يقوده {PER:سامر الخطيب} بيانا مساء أمس.'],
    ['who stands nearest before it', 'وتلا {PER:سامر الخطيب} نص بلاغ جديد.', 'سامر الخطيب'],
  ])('is %s', (_, introduced, owner = 'الجيش') => {
    expect(ownerIn(`${introduced}\nوأضاف البيان أن المعركة انتهت`)).toBe(owner);
  });

  it('is told by what stands right behind, before what was said above', () => {
    const above = 'أعلن {ORG:الجيش} في بيان انتهاء العملية.';
    expect(ownerIn(`${above}\nوذكر بيان صادر عن {ORG:البيت الأبيض} أن الحل قريب`)).toBe('البيت الأبيض');
  });

  it.each([
    ['another family of document', 'أعلن {ORG:الجيش} في رسالة انتهاء العملية.'],
    ['a new one that nobody signs', 'أعلن {ORG:الجيش} في بيان انتهاءها.\nوصدر اليوم بيان آخر.'],
    ['a medium that relays it', 'ونقلت {ORG:رويترز} أمس بيانا.'],
    ['the place where it was written', 'ووصل تقرير من {LOC:طهران} وبيان آخر.'],
  ])('is not known by %s', (_, introduced) => {
    expect(ownerIn(`${introduced}\nوأضاف البيان أن المعركة انتهت`)).toBeNull();
  });
});

it.each([
  ['بيان', true],
  ['والبيان', true],
  ['ببيانها', true],
  ['بيانا', true],
  ['لتغريدته', true],
  ['بينما', false],
  ['وزاره', false],
])('a document or none: %s', (word, isDocument) => {
  expect(documentFamily(word) >= 0).toBe(isDocument);
});
