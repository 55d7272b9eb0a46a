import { expect, test } from 'vitest';
import { saidIn } from './said-in';

const HEAD = 'لقاء في العاصمة بين الوفود المشاركة\n';

test('«قالت» is said of the woman, though the man was named last and spoke before', () => {
  const { speakers } = saidIn(
    `${HEAD}قالت وزيرة الخارجية {PER:حنان عشراوي} إن "الاتفاق يحتاج إلى ضمانات دولية حقيقية".\n` +
      `وقال وزير المالية {PER:سامر الخطيب} إن "الميزانية لا تسمح بمزيد من النفقات".\n` +
      `وأضافت: "لن نقبل بأقل من ذلك مهما طال الوقت".`,
  );
  expect(speakers).toEqual(['حنان عشراوي', 'سامر الخطيب', 'حنان عشراوي']);
});

test('«قال» is said of the man, though the woman was named last and spoke before', () => {
  const { speakers } = saidIn(
    `${HEAD}قال وزير المالية {PER:سامر الخطيب} إن "الميزانية لا تسمح بمزيد من النفقات".\n` +
      `وقالت وزيرة الخارجية {PER:حنان عشراوي} إن "الاتفاق يحتاج إلى ضمانات دولية حقيقية".\n` +
      `وأضاف: "لن نقبل بأقل من ذلك مهما طال الوقت".`,
  );
  expect(speakers).toEqual(['سامر الخطيب', 'حنان عشراوي', 'سامر الخطيب']);
});

test('«قالوا» is no single person’s', () => {
  const { speakers } = saidIn(
    `${HEAD}التقى الرئيس {PER:إيمانويل ماكرون} مسؤولين لبنانيين في بيروت.\n` +
      `وقالوا إن "الزيارة فتحت الباب أمام حل سياسي شامل للأزمة".`,
  );
  expect(speakers).toHaveLength(1);
  expect(speakers[0]).not.toContain('ماكرون');
});

test.each([
  ['وأضافت', 'feminine'],
  ['وأضافوا', 'plural'],
])('no man is the speaker of «%s» (%s), however often he was named', (verb) => {
  const man = 'وقال وزير المالية {PER:سامر الخطيب} إن "الميزانية لا تسمح بمزيد من النفقات".\n';
  const { speakers } = saidIn(
    `${HEAD}وأعلن مسؤولون في {ORG:وزارة المالية} الأرقام.\n${man.repeat(5)}${verb}: "الأرقام أسوأ مما توقعنا بكثير".`,
  );
  expect(speakers.at(-1)).toBeDefined();
  expect(speakers.at(-1)).not.toBe('سامر الخطيب');
});

test('«قالا» is no single official’s either', () => {
  const { speakers } = saidIn(
    `${HEAD}بحث الوزير التركي {PER:هاكان فيدان} مع ضيفه ملف المياه.\n` +
      `وناقش المسؤولان الأوضاع، حيث شددا على "ضرورة العمل من أجل حل جذري لوقف الحرب".`,
  );
  expect(speakers).toEqual(['المسؤولان']);
});
