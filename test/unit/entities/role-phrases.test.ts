import { expect, test } from 'vitest';
import { readArticle } from '../../../src/nlp/article';
import { readRoles } from '../../../src/nlp/entities/role-relations';
import { namesIn } from './names-in';

/** The role phrases of a text with the person beside whose name they stand. */
function rolesOf(marked: string): [string, string | undefined][] {
  const { text, document, names } = namesIn(marked);
  return readRoles(readArticle(document, names)).map(({ phrase, name }) => {
    const person = names[name];
    return [text.slice(phrase.start, phrase.end), person && text.slice(person.start, person.end)];
  });
}

test.each([
  ['قال وزير الخارجية الأميركي {PER:أنتوني بلينكن} إن', 'وزير الخارجية الأميركي', 'أنتوني بلينكن'],
  [
    'أعلن المتحدث باسم {ORG:وزارة الدفاع الأميركية}، {PER:جون كيربي}',
    'المتحدث باسم وزارة الدفاع الأميركية',
    'جون كيربي',
  ],
  ['قال {PER:عادل الجبير}، وزير الخارجية السعودي، إن', 'وزير الخارجية السعودي', 'عادل الجبير'],
  ['زار أمير {LOC:قطر}، الشيخ {PER:تميم بن حمد} باريس', 'أمير قطر', 'تميم بن حمد'],
  ['قال مدرب {ORG:"الزمالك"} {PER:كارتيرون} إن', 'مدرب "الزمالك"', 'كارتيرون'],
])('apposition: %s', (marked, role, person) => {
  expect(rolesOf(marked)).toContainEqual([role, person]);
});

test.each([
  ['غادر وزير الخارجية العراقي إلى بغداد', 'وزير الخارجية العراقي'],
  ['وقال الوزير العراقي إن', 'الوزير العراقي'],
  ['بيان للرئيس الفرنسي اليوم', 'لرئيس الفرنسي'],
  ['غادر السفير التركي في {LOC:مقديشو} أمس', 'السفير التركي في مقديشو'],
  ['قال مصدر أمني مطلع إن', 'مصدر أمني مطلع'],
  ['قال مصدر في النيابة العامة إنه', 'مصدر في النيابة العامة'],
  ['قالت وسائل إعلام إسرائيلية إن', 'وسائل إعلام إسرائيلية'],
  ['التقى رئيس الوزراء الخميس وفدا', 'رئيس الوزراء'],
])('the whole phrase and not more: %s', (marked, role) => {
  expect(rolesOf(marked)).toContainEqual([role, undefined]);
});

test('«محامي ترامب» is not Trump, nor is his counterpart a role of his', () => {
  expect(rolesOf('أدلى محامي الرئيس الأميركي {PER:دونالد ترامب} بتصريحات')).toContainEqual([
    'محامي الرئيس الأميركي دونالد ترامب',
    undefined,
  ]);
  expect(rolesOf('التقى نظيره العراقي {PER:فؤاد حسين}')).toEqual([]);
});

test('verbs and days that look like nouns are no roles', () => {
  expect(rolesOf('طالب المجلس يوم الأحد أمام المبنى').map(([role]) => role)).toEqual(['المجلس']);
});
