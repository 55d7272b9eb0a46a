import { expect, test } from 'vitest';
import { saidIn } from './said-in';

const HEAD = 'العراق يبحث مع تركيا ملف المياه\n';
const WORDS = '"سنعود إلى طاولة المفاوضات قبل نهاية الشهر"';
const OTHERS = '"لن نقبل بأقل من حصتنا كاملة من مياه النهر"';

const speakersOf = (...paragraphs: readonly string[]) => saidIn(HEAD + paragraphs.join('\n')).speakers;

test.each([
  ['وقال موقعو هذه العريضة: ', 'موقعو هذه العريضة'],
  ['وقال مسؤول تركي مطلع إن ', 'مسؤول تركي مطلع'],
  ['وقال المتحدث في بيان إن ', 'المتحدث'],
  ['وقال مسؤولون لقناة محلية إن ', 'مسؤولون'],
  ['وقال مصدر أمني أمس إن ', 'مصدر أمني'],
  ['وقال شهود عيان يوم السبت إن ', 'شهود عيان'],
  ['وقال مسؤولون يوم السبت إن ', 'مسؤولون'],
])('a source without a name has all its words, and no others: %s', (start, who) => {
  expect(speakersOf(`${start}${WORDS}.`)).toEqual([who]);
});

test.each([
  ['وقال مصدر تركي مسؤول إن', 'وأضاف المصدر أن', 'مصدر تركي مسؤول'],
  ['وقالت مصادر أمنية عراقية إن', 'وأكدت المصادر أن', 'مصادر أمنية عراقية'],
])('«المصدر» is the source that was introduced before: %s', (introduced, takenUp, who) => {
  expect(speakersOf(`${introduced} ${WORDS}.`, `${takenUp} ${OTHERS}.`)).toEqual([who, who]);
});

test('of two sources «المصدر» is the one that its words tell, and then the same again', () => {
  expect(
    speakersOf(
      `وقال مصدر عراقي إن ${WORDS}.`,
      `وقال مصدر تركي إن ${OTHERS}.`,
      'وأكد المصدر العراقي أن "اللقاء المقبل يعقد في بغداد لا في أنقرة".',
      'وتابع المصدر نفسه أن "الوفد سيضم خبراء في الري والزراعة".',
    ),
  ).toEqual(['مصدر عراقي', 'مصدر تركي', 'مصدر عراقي', 'مصدر عراقي']);
});

test('«الشركة» is the company that was named before', () => {
  expect(
    speakersOf('وأعلنت شركة {ORG:الفرات} للإنشاءات أمس بدء العمل في السد.', `وقالت الشركة إن ${WORDS}.`),
  ).toEqual(['الفرات']);
});

test.each([
  [
    '«الوزارة», though its first letter may be a particle',
    '{ORG:وزارة الخارجية} أمس بدء الحوار',
    'الوزارة',
    'وزارة الخارجية',
  ],
  [
    '«الصحيفة الأميركية», by an adjective alone',
    'صحيفة {ORG:واشنطن بوست} أمس بدء الحوار',
    'الصحيفة الأميركية',
    'واشنطن بوست',
  ],
])('the body that was named before is taken up by %s', (_, named, takenUp, who) => {
  expect(speakersOf(`وأعلنت ${named}.`, `وقالت ${takenUp} إن ${WORDS}.`)).toEqual([who]);
});

test('«البيان» is whose it was said to be, also where others are named nearer', () => {
  expect(
    speakersOf(
      `وقالت {ORG:وزارة الدفاع} في بيان إن ${WORDS}.`,
      'والتقى {PER:سامر الخطيب} نظيره التركي.',
      `وأضاف البيان أن ${OTHERS}.`,
      'وجاء في البيان: "اللقاء المقبل يعقد في بغداد لا في أنقرة".',
    ),
  ).toEqual(['وزارة الدفاع', 'وزارة الدفاع', 'وزارة الدفاع']);
});

test('nobody but the subject says what follows it at once, whoever spoke before', () => {
  expect(
    speakersOf(
      `وقال {PER:سامر الخطيب} إن ${WORDS}.`,
      `وأضاف: ${OTHERS}.`,
      'وقال محتجون إن "اللقاء المقبل يعقد في بغداد لا في أنقرة".',
    ),
  ).toEqual(['سامر الخطيب', 'سامر الخطيب', 'محتجون']);
});
