import { expect, test } from 'vitest';
import { speakersIn } from './speakers-in';

/** The reporting words of a text, each with its subject as spelled. */
function subjectsOf(marked: string): [string, string | undefined][] {
  const { text, document, cues, context } = speakersIn(marked);
  return cues.map((cue, index) => {
    const subject = context.subjects[index];
    const first = subject && document.tokens[subject.firstToken]!.start;
    const last = subject && document.tokens[subject.endToken - 1]!.end;
    return [text.slice(cue.start, cue.end), first === undefined ? undefined : text.slice(first, last)];
  });
}

test.each([
  ['a name', 'قال {PER:بلينكن} إن الحل قريب', 'قال', 'بلينكن'],
  ['behind a title', 'قال الرئيس الروسي، {PER:فلاديمير بوتين}، إن الحل قريب', 'قال', 'فلاديمير بوتين'],
  [
    'behind a long title',
    'ودعا زعيم الجمهوريين في {ORG:الكونغرس}، {PER:بول راين}، إلى أن يرحل',
    'دعا',
    'بول راين',
  ],
  [
    'behind a place in a title',
    'أكد وزير الداخلية في {LOC:النيجر}، {PER:محمد تومبا}، أن الحل قريب',
    'أكد',
    'محمد تومبا',
  ],
  ['before the verb', '{PER:جون كيربي}، المتحدث باسم الوزارة، أكد أن الحل قريب', 'أكد', 'جون كيربي'],
  ['of a relative clause', 'وصل {PER:علي جابر} الذي قال إن الحل قريب', 'قال', 'علي جابر'],
  ['an unnamed source', 'قال مصدر أمني إن الحل قريب', 'قال', 'مصدر أمني'],
  ['a noun that no lexicon has', 'قال المحتجون إن الحل قريب', 'قال', 'المحتجون'],
  ['behind «بحسب ما»', 'انتهى الأمر بحسب ما أعلن المتحدث باسم الحكومة', 'بحسب', 'المتحدث باسم الحكومة'],
  ['of a relayed statement', 'ونقلت الصحيفة عن مسؤول كبير أن الحل قريب', 'نقلت', 'مسؤول كبير'],
])('the subject: %s', (_, marked, verb, subject) => {
  expect(subjectsOf(marked)).toContainEqual([verb, subject]);
});

test.each([
  ['the one spoken to', 'أكد ل{ORG:لميادين} أن الحل قريب', 'أكد'],
  ['an adverb', 'وقال يومها إن الحل قريب', 'قال'],
  ['an indefinite accusative', 'وقال موجهاً كلامه إن الحل قريب', 'قال'],
  ['the clause before', 'أشاد الوفد بموقف {PER:ترمب} وتعهد أن يعود', 'تعهد'],
])('no subject: %s', (_, marked, verb) => {
  expect(subjectsOf(marked)).toContainEqual([verb, undefined]);
});
