import { expect, test } from 'vitest';
import { findMarkedSpans } from '../../../src/nlp/quotes/marks';
import { readDocument } from '../../../src/nlp/text/document';
import { cpuMs } from '../../cpu-time';

const marked = (text: string) =>
  findMarkedSpans(readDocument(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['straight', 'قال الوزير: "لن نتراجع" وغادر', ['"لن نتراجع"']],
  ['guillemets', 'قال إن «الاتفاق جاهز» تماما', ['«الاتفاق جاهز»']],
  ['guillemets with inner spaces', 'دعت إلى « مقاطعة فعلية » للاقتراع', ['« مقاطعة فعلية »']],
  ['curly', 'قالت: “سنعود غدا”.', ['“سنعود غدا”']],
  ['curly the wrong way round', 'قالت: ”سنعود غدا“.', ['”سنعود غدا“']],
  ['a closing guillemet at both ends', 'و أضاف » يجب ألا ننتقد أحدا »، وانصرف', ['» يجب ألا ننتقد أحدا »']],
  ['doubled', 'قال: ""هذا عدوان"" على بلادنا', ['""هذا عدوان""']],
  ['glued to a particle', 'وصفه بـ"الخطير" وبأنه ل"التذكير"', ['"الخطير"', '"التذكير"']],
  ['of two shapes', 'قال: “لن نعود" أبدا', ['“لن نعود"']],
])('marks: %s', (_, text, expected) => {
  expect(marked(text)).toEqual(expected);
});

test('only the outer one of nested pairs is a span', () => {
  expect(marked('قال: "إن تنظيم «داعش» انتهى" أمس')).toEqual(['"إن تنظيم «داعش» انتهى"']);
  expect(marked('قال: «رأيت «الرسالة» كاملة» أمس')).toEqual(['«رأيت «الرسالة» كاملة»']);
});

test('pairs never cross a paragraph, and an odd mark spoils only its own', () => {
  const text = 'قال "إن السلام قريب\nوأضاف "لن نتأخر" كثيرا';
  expect(marked(text)).toEqual(['"إن السلام قريب', '"لن نتأخر"']);
});

test('a mark that opens and is never closed ends with its paragraph', () => {
  const [span] = findMarkedSpans(readDocument('وقال: "نحتاج إلى تعاون'));
  expect(span).toMatchObject({ start: 6, end: 22, closed: false });
});

test('inches are no quotation marks', () => {
  expect(marked('شاشة 55" وقال: "إنها رائعة" أيضا')).toEqual(['"إنها رائعة"']);
});

test('a stray mark between two quotations is passed over', () => {
  expect(marked('قال "نعم" ثم " قال "لا" أخيرا')).toEqual(['"نعم"', '"لا"']);
});

test('two quotations that touch', () => {
  expect(marked('بين "الحرب""السلم" خيار')).toEqual(['"الحرب"', '"السلم"']);
});

test('a paragraph of 100,000 marks is read in linear time', () => {
  const time = (count: number) => {
    const document = readDocument('قال "نعم" و«لا» '.repeat(count));
    return cpuMs(() => void findMarkedSpans(document));
  };
  time(1000);
  const short = Math.max(time(2500), 1);
  // ten times the marks: a quadratic reader would take a hundred times as long
  expect(time(25_000)).toBeLessThan(40 * short);
});
