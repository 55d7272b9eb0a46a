import { expect, test } from 'vitest';
import { saidIn } from '../quotes/said-in';

/** The role phrases that were found to stand for each person of a text. */
function standingIn(marked: string): Record<string, string[]> {
  const { analysis, text } = saidIn(marked);
  return Object.fromEntries(
    analysis.entities.map(({ name, mentions }) => [
      name,
      mentions.filter(({ kind }) => kind === 'role').map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

test('of two ministers the one whose country the phrase names', () => {
  const standing = standingIn(
    'لقاء في واشنطن بين الوزيرين\nاستقبل وزير الخارجية الأميركي {PER:أنتوني بلينكن} وزير الخارجية العراقي {PER:فؤاد حسين} أمس.\n' +
      'وقال وزير الخارجية العراقي إن اللقاء كان ناجحا. وأشاد وزير الخارجية الأميركي بالحوار.',
  );
  expect(standing).toMatchObject({
    'فؤاد حسين': ['وزير الخارجية العراقي'],
    'أنتوني بلينكن': ['وزير الخارجية الأميركي'],
  });
});

test('a former holder is not the present one', () => {
  const standing = standingIn(
    'الرئيس يلتقي الوفد\nاستقبل الرئيس التونسي {PER:قيس سعيد} وفدا من رجال الأعمال في القصر.\n' +
      'وكان الرئيس السابق قد رفض اللقاء. وأكد الرئيس التونسي أن الأبواب مفتوحة.',
  );
  expect(standing['قيس سعيد']).toContain('الرئيس التونسي');
  expect(standing['قيس سعيد']).not.toContain('الرئيس السابق');
});

test('a counterpart is somebody else', () => {
  const standing = standingIn(
    'قمة في باريس\nاستقبل الرئيس الفرنسي {PER:إيمانويل ماكرون} نظيره التركي أمس في القصر.\nوقال الرئيس الفرنسي إن اللقاء كان مفيدا.',
  );
  expect(standing['إيمانويل ماكرون']).toEqual(['الرئيس الفرنسي']);
});

test('the phrase that stands for a person is whole, and not more', () => {
  const standing = standingIn(
    'لقاء في بغداد\nوصل وزير الخارجية العراقي {PER:فؤاد حسين} إلى بغداد.\nوقال الوزير العراقي الخميس إن الحوار مستمر.',
  );
  expect(standing['فؤاد حسين']).toEqual(['الوزير العراقي']);
});
