/**
 * Lines that outlets everywhere set between the paragraphs of an article without being part of it. Only short lines are
 * tested: the same words may well begin a real paragraph.
 */
const LONGEST = 160;
/** House rules of comments and of liability run longer. */
const LONGEST_RULE = 400;

/** Bullets, opening marks and pictures («👈») before a line. */
const LEAD_IN = '^[\\s•▪◄>*«"(\\-–—|\\p{Extended_Pictographic}\\ufe0f]*';

const line = (pattern: string): RegExp => new RegExp(LEAD_IN + pattern, 'iu');

/**
 * Many imperatives of menus are spelled like a verb of the past («شاهد», «سجل», «شارك»), with which a real paragraph may
 * begin: what follows them decides.
 */
const LINES: readonly RegExp[] = [
  // See also, read more, watch, follow us.
  line('(?:[اإأ]قر(?:أ|ا|أي|ئي|ؤوا)|شاهد|طالع|تابع|للمزيد|المزيد|مزيد من الأخبار)\\s*(?:[:|]|$)'),
  line(
    '(?:[اإأ]قر(?:أ|ا)|شاهد|طالع|تابع|وشاهد|واقرأ)\\s+(?:أيض|ايض|المزيد|كذلك|التفاصيل|الفيديو|بالفيديو|بالصور|هنا)',
  ),
  line(
    '(?:تابع(?:وا|نا|ونا|ي)?|اشترك(?:وا)?|للاشتراك|لمتابعة)\\s+(?:معنا|آخر|اخر|أحدث|أخبار|على|عبر|الآن|حساب|قنات|صفحت|في (?:النشرة|القناة|قنات|صفحت|خدم|مجموعت))',
  ),
  line('(?:للمزيد من|لمزيد من (?:الأخبار|التفاصيل|المعلومات)|لقراءة المزيد)'),
  line('(?:اضغط|انقر)(?:وا|ي)?\\s+(?:هنا|على|للمزيد)'),
  line('(?:حمل(?:وا)?|انضم(?:وا)? إلى)\\s+(?:التطبيق|تطبيق|قنات|صفحت|مجموعت|نشرت)'),
  line(
    '(?:(?:أخبار|مواضيع|موضوعات|مقالات|قصص|تقارير|مواد)\\s+(?:ذات صلة|متعلقة|مرتبطة|مشابهة|قد)|قد (?:يهمك|يعجبك|تهمك)|ذات صلة|الأكثر (?:قراءة|مشاهدة|تداولا))',
  ),
  // Who wrote it, when, where it was taken from, and whose it is.
  line(
    '(?:كتب(?:ت|ه|ها)?|تحرير|إعداد|اعداد|بقلم|ترجمة|تصوير|المصدر|مصدر الصورة|الصورة|المصادر|محرر|الكاتب)\\s*[:/|ـ\\-–]',
  ),
  line(
    '(?:نشر|نُشر|نشرت|تاريخ النشر|آخر تحديث|اخر تحديث|تم (?:النشر|التحديث)|حُدّث|أضيف)(?=.*[:\\d٠-٩]).{0,60}[^.]$',
  ),
  /(?:©|ⓒ|\(c\)|جميع الحقوق محفوظ|حقوق (?:النشر|الطبع)|all rights reserved)/iu,
  line(
    '(?:الكلمات (?:المفتاحية|الدالة|الدلالية)|كلمات (?:مفتاحية|دلالية)|وسوم|الوسوم|العلامات|تاغات|هاشتاغ)(?:\\s|:|$)',
  ),
  line(
    '(?:رابط (?:الخبر|المقال|مختصر)|الرابط المختصر|للتواصل أرسل|(?:مقالات|مواد|مواضيع) أخرى ل|نسخة (?:للطباعة|الطباعة)|حجم الخط|(?:مدة|وقت) القراءة|ترشيحاتنا)',
  ),
  // What to do with it.
  line(
    '(?:شارك|شاركها|انشر|طباعة|أرسل|ارسل|حفظ|مشاركة|نسخ الرابط|تعليقات|التعليقات|إعلان|اعلان|advertisement)\\s*(?:[:|(\\d٠-٩]|$)',
  ),
  line('(?:شارك|مشاركة|انشر|أرسل|طباعة|حفظ)\\s+(?:الخبر|المقال|الصفحة|الموضوع|على (?:فيس|تويتر|واتس|منص))'),
  line('(?:أضف تعليق|اترك (?:ردا|تعليق)|لا توجد تعليقات)'),
  /(?:النشرة (?:البريدية|الإخبارية)|ملفات تعريف الارتباط|سياسة الخصوصية|شروط الاستخدام)/u,
];

const RULES: readonly RegExp[] = [
  // «الأخبار المنشورة على الصفحة الرسمية … هي اختصار …»: what an agency says below each of its pieces.
  /^الأخبار المنشورة على/u,
  /بريدك(?: الإلكتروني)? (?:كل|يوميا|أسبوعيا|مجانا)|إلغاء الاشتراك في أي وقت/u,
  /(?:مراجعة|حذف|نشر|قبول|إدارة|كتابة|سياسة|شروط|ضوابط|قواعد) (?:ال)?تعليق/u,
  /(?:الآراء|الاراء|المقالات|التعليقات) .{0,60}لا تعبر/u,
  /لا (?:تعبر|يعبر) .{0,40}عن (?:رأي|وجهة نظر) (?:ال)?(?:موقع|صحيفة|قناة|ناشر|شبكة|جريدة)/u,
];

/** Whether a line is none of the article's by its wording alone. */
export function isBoilerplate(line: string): boolean {
  if (line.length <= LONGEST && LINES.some((pattern) => pattern.test(line))) return true;
  return line.length <= LONGEST_RULE && RULES.some((pattern) => pattern.test(line));
}

const COMMENTS =
  /^(?:\(?[\d٠-٩]+\)?\s*)?(?:ال)?(?:تعليق|تعليقات|ردود)(?:ات)?(?: (?:القراء|الزوار|المتابعين|فيسبوك))?\s*[:(\d٠-٩)]*$/u;

/** Whether a heading says that the readers' comments follow. */
export const announcesComments = (heading: string): boolean => heading.length <= 40 && COMMENTS.test(heading);
