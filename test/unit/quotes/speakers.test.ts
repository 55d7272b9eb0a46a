import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidIn as analysisOf } from './said-in';

/** What is said in a text with marked names: the words, how, and who says them. */
function saidIn(marked: string) {
  const { text, analysis, said } = analysisOf(marked);
  return {
    said: said.map(({ words, kind, who }) => [words, kind, who]),
    other: analysis.quotedOther.map(({ start, end }) => text.slice(start, end)),
    entities: analysis.entities,
  };
}

const HEAD = 'لقاء في واشنطن بين الوزيرين\n';

test('the subject of the verb speaks, not the person that he met', () => {
  const { said } = saidIn(
    `${HEAD}وقال وزير الخارجية الأميركي {PER:أنتوني بلينكن} خلال لقائه مع نظيره العراقي {PER:فؤاد حسين} إنه "سنبحث مع الوفد مكافحة الإرهاب حتى نتمكن من إقرار الأمن".`,
  );
  expect(said).toEqual([
    ['"سنبحث مع الوفد مكافحة الإرهاب حتى نتمكن من إقرار الأمن"', 'direct', 'أنتوني بلينكن'],
  ]);
});

test('without a subject the speaker before goes on, in the next paragraph too', () => {
  const { said } = saidIn(
    `${HEAD}وقالت المستشارة {PER:أنغيلا ميركل} إن "الوضع صعب للغاية اليوم"، مشيرة إلى أن "الحل سيأتي قريبا بلا شك".\nوتابعت: "علينا أن نعمل جميعا من أجل السلام".`,
  );
  expect(said.map(([, , who]) => who)).toEqual(['أنغيلا ميركل', 'أنغيلا ميركل', 'أنغيلا ميركل']);
});

test('a source without a name is kept in its own words', () => {
  const { said } = saidIn(
    `${HEAD}وقال مسؤولون أميركيون لنشرة "{ORG:بوليتيكو}" إن "مهمة القوات ستتحول إلى مهمة استشارية مع نهاية العام".`,
  );
  expect(said).toEqual([
    ['"مهمة القوات ستتحول إلى مهمة استشارية مع نهاية العام"', 'direct', 'مسؤولون أميركيون'],
  ]);
});

test('words after إن without marks are reported speech, up to the end of the sentence', () => {
  const { said } = saidIn(
    `${HEAD}وأعلن {PER:جون كيربي} أن وفدا عراقيا يزور واشنطن اليوم. وسيغادر الوفد غدا.`,
  );
  expect(said).toEqual([['وفدا عراقيا يزور واشنطن اليوم', 'indirect', 'جون كيربي']]);
});

test('names and terms in marks are nobody’s words', () => {
  const { said, other } = saidIn(
    `${HEAD}وهاجم تنظيم "{ORG:داعش}" قرية صغيرة، كما ذكرت صحيفة "{ORG:الأخبار}".`,
  );
  expect(said).toEqual([]);
  expect(other).toEqual(['"داعش"', '"الأخبار"']);
});

test('a role phrase that stands alone is the person that it was said of', () => {
  const { entities } = saidIn(
    `${HEAD}وصل وزير الخارجية العراقي {PER:فؤاد حسين} إلى واشنطن أمس.\nوقال وزير الخارجية العراقي إن "وجودنا هنا لإجراء الحوار مع الجانب الأميركي".`,
  );
  expect(entities[0]).toMatchObject({ name: 'فؤاد حسين', roles: ['وزير الخارجية العراقي'] });
  expect(entities[0]!.mentions.map(({ kind }) => kind)).toEqual(['name', 'role']);
});

test('the one spoken to is not the speaker, nor is anybody named in the quotation', () => {
  const { said } = saidIn(
    `${HEAD}وقال {PER:أنتوني بلينكن} ل{PER:فؤاد حسين} إن "الحوار بين البلدين سيستمر في الأعوام المقبلة".\n` +
      'وأضاف: "أكد لي {PER:مصطفى الكاظمي} أن {LOC:العراق} ملتزم بما اتفقنا عليه".',
  );
  expect(said.map(([, , who]) => who)).toEqual(['أنتوني بلينكن', 'أنتوني بلينكن']);
});

const CLAUSES = [
  'قال {PER:سامر الخطيب} إن ',
  'وأضاف: ',
  'وقالت {PER:حنان عشراوي}: ',
  'وأضافت أن ',
  'وقال مصدر أمني إن ',
  'بحسب {ORG:وزارة الدفاع}، ',
  'التقى {PER:سامر الخطيب} {PER:جون كيربي}. ',
];
const WORDS = [
  '"أكد {PER:مصطفى الكاظمي} أن الاتفاق قريب جدا". ',
  '"لن نتراجع عن موقفنا مهما طال الوقت". ',
  '"السلام". ',
  'الأمر انتهى. ',
];

test('no speaker stands inside of what they say, whatever the clauses', () => {
  const sentences = fc.array(fc.tuple(fc.constantFrom(...CLAUSES), fc.constantFrom(...WORDS)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(sentences, (parts) => {
      const { analysis } = analysisOf(HEAD + parts.map((part) => part.join('')).join('\n'));
      for (const { start, end, speaker } of analysis.quotes) {
        const spans = !speaker
          ? []
          : 'text' in speaker
            ? [speaker]
            : analysis.entities.find(({ id }) => id === speaker.entity)!.mentions;
        if (spans.length > 0)
          expect(spans.some((span) => span.start < start || span.start >= end)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('words behind a mark that is never closed are reported without marks: nobody can tell where they end', () => {
  const { said, other } = saidIn(
    `${HEAD}وقال {PER:أنتوني بلينكن}: "نحتاج إلى تعاون وثيق بين البلدين في السنوات المقبلة\nوغادر الوفد العاصمة.`,
  );
  expect(said).toEqual([
    ['نحتاج إلى تعاون وثيق بين البلدين في السنوات المقبلة', 'indirect', 'أنتوني بلينكن'],
  ]);
  expect(other).toEqual([]);
});
