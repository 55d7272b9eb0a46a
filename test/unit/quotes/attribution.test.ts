import { expect, test } from 'vitest';
import { saidIn } from './said-in';

const HEAD = 'لقاء في واشنطن بين الوزيرين\n';
const WORDS = '"سنعمل معا من أجل السلام والاستقرار في المنطقة"';

const firstOf = (text: string) => saidIn(HEAD + text).said[0]!;

test.each([
  ['named', `وقال {PER:أنتوني بلينكن} إن ${WORDS}.`, 'أنتوني بلينكن'],
  ['unnamed', `وقال مصدر أمني إن ${WORDS}.`, 'مصدر أمني'],
] as const)('the kind of source is kept: %s', (source, text, who) => {
  expect(firstOf(text)).toMatchObject({ who, attribution: { source } });
});

test('a source is known by a role only where the sentence does not name them', () => {
  const { said } = saidIn(
    `${HEAD}وصل وزير الخارجية العراقي {PER:فؤاد حسين} إلى واشنطن أمس.\nوقال وزير الخارجية العراقي إن ${WORDS}.`,
  );
  expect(said[0]).toMatchObject({ who: 'فؤاد حسين', attribution: { source: 'role', reason: 'subject' } });
});

test('second-hand: the source spoke, the medium is how it came', () => {
  const quote = firstOf(`ونقلت صحيفة {ORG:الأخبار} عن مسؤولين أميركيين قولهم إن ${WORDS}.`);
  expect(quote).toMatchObject({ who: 'مسؤولين أميركيين', medium: 'الأخبار' });
});

test.each([
  ['على حد قوله', undefined],
  ['حسب تعبيره', undefined],
  ['وفقا لما نقلته {ORG:رويترز}', 'رويترز'],
  ['بحسب ما ذكرت {ORG:الأخبار}', 'الأخبار'],
])('a medium or none: «…»، %s', (behind, medium) => {
  const quote = firstOf(`ووصف {PER:أنتوني بلينكن} الحادث بأنه ${WORDS}، ${behind}.`);
  expect(quote).toMatchObject({ who: 'أنتوني بلينكن', medium });
});

test.each([
  ['أكد', 'firm'],
  ['شدد على', 'firm'],
  ['زعم', 'doubted'],
  ['ادعى', 'doubted'],
  ['قال', 'plain'],
] as const)('how firmly it is put: %s is %s', (verb, commitment) => {
  const [word, preposition = ''] = verb.split(' ');
  const quote = firstOf(`و${word} {PER:أنتوني بلينكن} ${preposition} أن ${WORDS}.`);
  expect(quote.attribution?.commitment).toBe(commitment);
});

test('denial is kept', () => {
  const { said } = saidIn(`${HEAD}ونفى {PER:أنتوني بلينكن} أن يكون القرار ${'"خطأ كبيرا ارتكبته الحكومة"'}.`);
  expect(said.map(({ attribution }) => attribution?.commitment)).toContain('denied');
});

test('the analysis tells why: subject, running speaker, «بحسب»', () => {
  const { said } = saidIn(
    `${HEAD}وقال {PER:أنتوني بلينكن} إن ${WORDS}.\nوتابع: "الطريق طويل لكننا لن نتراجع عن أهدافنا".\n` +
      `${'"القوات بدأت الانسحاب من المدينة فجر اليوم"'}، بحسب {ORG:وزارة الدفاع}.`,
  );
  expect(said.map(({ attribution }) => attribution?.reason)).toEqual(['subject', 'same', 'according']);
});
