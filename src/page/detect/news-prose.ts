import { countScriptLetters, SCRIPT_MARK } from '../text/arabic-letters';

/** How far a text has the manner of a news report. Densities are per hundred words. */
export interface Prose {
  readonly words: number;
  /** Verbs and phrases that say who said something. */
  readonly reporting: number;
  /** Pairs of quotation marks. */
  readonly quotations: number;
  /** Offices, bodies and events that act in the news. */
  readonly actors: number;
  /** Days of the week and the like: that something has just happened. */
  readonly actuality: number;
  /** How encyclopedias, guides and scholars explain what things are. */
  readonly exposition: number;
  /** The text turns to its reader, or speaks of a firm as «we». */
  readonly address: number;
  /** «واشنطن (رويترز) -» or «القاهرة - أ ف ب»: how agencies begin. */
  readonly hasDateline: boolean;
  /** Diacritics for each letter: about 0.02 in news, 0.6 where every vowel is written. */
  readonly vocalisation: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const REPORTING = words(
  'قال قالت قالوا قائلا قائلة قوله قولها قولهم أضاف اضاف أضافت أكد اكد أكدت مؤكدا مؤكدة أعلن اعلن أعلنت أوضح اوضح أوضحت ' +
    'موضحا أشار اشار أشارت مشيرا مشيرة ذكر ذكرت أفاد افاد أفادت نقل نقلت نقلا صرح صرحت كشف كشفت شدد شددت مشددا لفت لفتت ' +
    'لافتا اعتبر اعتبرت معتبرا حذر حذرت محذرا وصف وصفت دعا دعت نفى نفت زعم زعمت اتهم اتهمت رأى رأت تابع تابعت أردف استطرد ' +
    'بين بحسب حسب وفق وفقا تصريح تصريحات بيان بيانا متحدث المتحدث المتحدثة مصدر مصادر وكالة',
);

const ACTORS = words(
  'رئيس الرئيس رئيسة الرئاسة وزير الوزير وزيرة وزراء الوزراء وزارة الوزارة الحكومة حكومة البرلمان مجلس المجلس النواب النائب ' +
    'مسؤول المسؤول مسؤولون مسؤولين المسؤولين السلطات الشرطة الجيش القوات قوات المحكمة محكمة النيابة السفير السفارة الأمم ' +
    'الأمين الملك الأمير الرئاسي الانتخابات المعارضة المنتخب المدرب مدرب النادي الدوري المباراة مباراة بطولة الفنان الفنانة ' +
    'الفيلم المدير مدير اللجنة لجنة الهيئة هيئة المنظمة الاتحاد الأمن الأمنية القضاء التحقيق التحقيقات قرار القرار اتفاق ' +
    'الاتفاق اجتماع الاجتماع لقاء مؤتمر المؤتمر زيارة ضحايا قتلى جرحى هجوم إصابة مصرع شركة الشركة سعر أسعار دولار بلاده',
);

const ACTUALITY = words(
  'اليوم أمس الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الماضي الماضية الجاري الجارية المقبل المقبلة الحالي ' +
    'الحالية الأسبوع صباح مساء فجر مؤخرا حاليا بشأن إثر عقب أنباء تويتر سيكون سيتم ستكون غدا لاحق',
);

const EXPOSITION = words(
  'هي مثل مثلا يعتبر تعتبر يعد تعد يسمى تسمى يعرف تعرف توجد يوجد تقع يقع عبارة غالبا عادة معظم القرن سنة أنواع نوع إذا أو أي ' +
    'يجب يمكن ويمكن تكون يكون فإن أيضا خاصة تستخدم يستخدم مختلفة المختلفة أهم أحيانا ثم لأن لكن كلمة معنى تعني يعني القرون ' +
    'العصر القديم القديمة الأنواع الطريقة طريقة كيف كيفية أفضل الخطوات خطوات فوائد نصائح',
);

const ADDRESS = words(
  'يمكنك لديك عليك تريد تحتاج قم اضغط انقر اختر ستجد ستحصل تستطيع موقعك جهازك بياناتك حسابك أعمالك شركتك عملك مشروعك نحن ' +
    'نقدم نوفر نضمن خدماتنا عملائنا عملاؤنا فريقنا شركتنا منتجاتنا لدينا معنا اتصل تواصل احصل استخدم استخدام تعلم أنك لك بك كنت ' +
    'هاتفك نفسك حياتك صحتك بشرتك طفلك',
);

const DATELINE = new RegExp(
  [
    // «واشنطن (رويترز) -», «دبي، الإمارات (CNN) --», «(بغداد) -»
    '^\\s*[\\p{L} ،,]{0,45}\\([^)\\n]{2,40}\\)\\s*[-–—ـ:]',
    // «القاهرة - أ ف ب:», «الرياض / واس»
    '^\\s*[\\p{L} ،,]{3,25}[-–—ـ/:]+\\s*["«]?(?:رويترز|وكالات|مراسل|[أا] ?ف ?ب|د ?ب ?[أا]|واس|وام|قنا|سانا|بترا|كونا)(?!\\p{L})',
  ].join('|'),
  'u',
);

const withoutParticle = (word: string): string => (/^[وف]../.test(word) ? word.slice(1) : word);

function count(tokens: readonly string[], set: ReadonlySet<string>): number {
  let found = 0;
  for (const token of tokens) if (set.has(token) || set.has(withoutParticle(token))) found++;
  return found;
}

function countQuotations(text: string): number {
  const guillemets = Math.min(text.split('«').length, text.split('»').length) - 1;
  const curly = Math.min(text.match(/“/g)?.length ?? 0, text.match(/”/g)?.length ?? 0);
  const straight = (text.match(/"/g)?.length ?? 0) / 2;
  return guillemets + curly + straight;
}

/** «مرتين في اليوم» is no date. */
const EACH_DAY = /(?:في|طوال|خلال) اليوم(?= الواحد|[.،:؛\n])/g;

const MAX_SAMPLE = 20_000;
/** Words without any sign that each text is taken to have besides: three «yesterday» in a notice prove nothing. */
const PRIOR_WORDS = 60;

/** Measures the manner of `text`, the body of an article with a paragraph a line. */
export function measureProse(text: string): Prose {
  const sample = text.slice(0, MAX_SAMPLE);
  const marks = sample.match(SCRIPT_MARK)?.length ?? 0;
  const tokens =
    sample
      .replace(SCRIPT_MARK, '')
      .replace(EACH_DAY, ' ')
      .match(/\p{L}+/gu) ?? [];
  const hundreds = (tokens.length + PRIOR_WORDS) / 100;
  return {
    words: tokens.length,
    reporting: count(tokens, REPORTING) / hundreds,
    quotations: countQuotations(sample) / hundreds,
    actors: count(tokens, ACTORS) / hundreds,
    actuality: count(tokens, ACTUALITY) / hundreds,
    exposition: count(tokens, EXPOSITION) / hundreds,
    address: count(tokens, ADDRESS) / hundreds,
    hasDateline: DATELINE.test(sample.slice(0, 200)),
    vocalisation: marks / Math.max(countScriptLetters(sample), 1),
  };
}
