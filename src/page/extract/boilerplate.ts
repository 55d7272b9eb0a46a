/**
 * Lines that outlets everywhere set between the paragraphs of an article without being part of it. Only short lines are
 * tested: the same words may well begin a real paragraph.
 */
const LONGEST = 160;
/** House rules of comments and of liability run longer. */
const LONGEST_RULE = 400;

const LINES: readonly RegExp[] = [
  // See also, read more, watch, follow us.
  /^[\s•\-–*«"(]*(?:(?:ا|إ|أ)قر(?:أ|ا|أي|ئي|ؤوا)|شاهد|طالع|للمزيد|المزيد|مزيد من|تابع(?:وا|نا|ونا|ي)|اشترك|سجل|حمل|انضم|اضغط|انقر)(?:\s|:|$).{0,140}$/u,
  /(?:(?:ا|إ|أ)قر(?:أ|ا)|شاهد|طالع)\s+(?:أ|ا)يض(?:ا|اً|ًا)/u,
  /^(?:(?:أخبار|مواضيع|موضوعات|مقالات|قصص|تقارير|مواد)\s+(?:ذات|متعلقة|مرتبطة|مشابهة|قد)|قد (?:يهمك|يعجبك|تهمك)|ذات صلة|الأكثر (?:قراءة|مشاهدة|تداولا))/u,
  // Who wrote it, when, where it was taken from, and whose it is.
  /^(?:كتب(?:ت|ه|ها)?|تحرير|إعداد|اعداد|بقلم|ترجمة|تصوير|المصدر|مصدر الصورة|الصورة|المصادر|محرر|الكاتب)\s*[:/|ـ\-–]/u,
  /^(?:نشر|نُشر|نشرت|تاريخ النشر|آخر تحديث|اخر تحديث|تم (?:النشر|التحديث)|حدث في|حُدّث|أضيف|الوقت)(?:\s|:).{0,60}$/u,
  /(?:©|ⓒ|\(c\)|جميع الحقوق محفوظ|حقوق (?:النشر|الطبع)|all rights reserved)/iu,
  /^(?:الكلمات (?:المفتاحية|الدالة|الدلالية)|كلمات (?:مفتاحية|دلالية)|وسوم|الوسوم|العلامات|تاغات|هاشتاغ)(?:\s|:|$)/u,
  // What to do with it.
  /^(?:شارك|مشاركة|انشر|طباعة|أرسل|ارسل|حفظ|نسخ الرابط|التعليقات|تعليقات|أضف تعليق|اترك (?:ردا|تعليق)|لا توجد تعليقات|إعلان|اعلان|advertisement)(?:\s|:|$).{0,60}$/iu,
  /(?:النشرة (?:البريدية|الإخبارية)|ملفات تعريف الارتباط|سياسة الخصوصية|شروط الاستخدام)/u,
];

const RULES: readonly RegExp[] = [
  /(?:مراجعة|حذف|نشر|قبول|إدارة|كتابة|سياسة|شروط|ضوابط|قواعد) (?:ال)?تعليق/u,
  /(?:الآراء|الاراء|المقالات|التعليقات) .{0,60}لا تعبر/u,
  /لا (?:تعبر|يعبر) .{0,40}عن (?:رأي|وجهة نظر) (?:ال)?(?:موقع|صحيفة|قناة|ناشر|شبكة|جريدة)/u,
];

/** Whether a line is none of the article's by its wording alone. */
export function isBoilerplate(line: string): boolean {
  if (line.length <= LONGEST && LINES.some((pattern) => pattern.test(line))) return true;
  return line.length <= LONGEST_RULE && RULES.some((pattern) => pattern.test(line));
}
