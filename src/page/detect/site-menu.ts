import { wordSet } from '../text/word-set';

/** What links of a page say of the site round it: the names of departments, each counted once. */
export interface SiteMenu {
  /** Departments of a newsroom: an outlet has several, a firm or a forum hardly any. */
  readonly newsroom: number;
  /** What firms, shops, forums, schools and encyclopedias offer. «من نحن» and «اتصل بنا» are on every site. */
  readonly elsewhere: number;
}

const NEWSROOM = wordSet(
  'سياسة السياسة اقتصاد الاقتصاد اقتصاد-وأعمال مال-وأعمال رياضة الرياضة ثقافة الثقافة ثقافة-وفنون فن فنون منوعات محليات ' +
    'أخبار الأخبار أخبار-محلية عاجل عربي دولي عربي-ودولي عرب-وعالم العالم-العربي دوليات عالم العالم حوادث مجتمع تقارير تحقيقات ' +
    'حوارات مقالات رأي الرأي آراء كتاب-وآراء صحة علوم تكنولوجيا علوم-وتكنولوجيا فيديو سوشيال برلمان محافظات أخبار-العالم ' +
    'الشرق-الأوسط أخبار-عاجلة آخر-الأخبار الأكثر-قراءة اليمن سوريا العراق مصر لبنان فلسطين السعودية الخليج المغرب',
);

const ELSEWHERE = wordSet(
  // A firm or a shop.
  'خدماتنا الخدمات خدمات منتجاتنا المنتجات منتجات أعمالنا عملاؤنا عملائنا مشاريعنا شركاؤنا فريقنا فريق-العمل المدونة مدونة ' +
    'دراسات-الحالة دراسة-حالة قصص-النجاح قصص-نجاح الأسعار الباقات احجز-الآن احجز-موعدك احجز-موعد اطلب-عرض-سعر اطلب-الآن ' +
    'طلب-عرض-سعر استشارة-مجانية آلية-العمل كيف-نعمل لماذا-نحن آراء-العملاء الأسئلة-الشائعة السلة سلة-التسوق سلة-المشتريات ' +
    'المتجر حسابي الدفع التوصيل سياسة-الاسترجاع الوظائف انضم-إلينا ' +
    // A forum, a school, a manual, an encyclopedia, a collection of texts.
    'المنتدى المنتديات قائمة-الأعضاء الأعضاء المشاركات مشاركات-اليوم التقويم التوثيق الدليل دليل-المستخدم التثبيت البداية-السريعة ' +
    'واجهة-البرمجة تعديل عدل عدّل نقاش تاريخ-الصفحة صفحات-خاصة مقالة-عشوائية صفحة-عشوائية الموسوعة المكتبة الكتب الفهرس السور ' +
    'القصائد الشعراء الدواوين الأقسام-العلمية القبول-والتسجيل هيئة-التدريس الدورات الوصفات وصفات ' +
    // A ministry, a university, a charity, a holding.
    'الخدمات-الإلكترونية دليل-الخدمات الهيكل-التنظيمي الأنظمة-واللوائح المناقصات المركز-الإعلامي بوابة-الموظفين التعريف-بنا ' +
    'تعرف-علينا الرؤية-والرسالة رؤيتنا رسالتنا أهدافنا إنجازاتنا فعالياتنا مبادراتنا قطاعاتنا فروعنا قصتنا كلمة-المدير كلمة-الوزير ' +
    'كلمة-الرئيس الكليات العمادات البحث-العلمي التقويم-الجامعي شؤون-الطلاب المسؤولية-الاجتماعية المسؤولية-المجتمعية علاقات-المستثمرين ' +
    'الحوكمة تبرع-الآن تبرع تطوع-معنا المتطوعون العضوية',
);

/** «عن الوزارة», «نبذة عن الجمعية»: an institution presents itself. */
const INSTITUTION =
  /^(?:عن|نبذة-عن|حول)-(?:الوزارة|الجامعة|الهيئة|الشركة|الجمعية|المركز|المؤسسة|الكلية|المجلس|الغرفة|المعهد|المنظمة|المجموعة|البلدية|المدرسة|المستشفى|البنك|المؤتمر)$/;

const MAX_LINKS = 400;
const LONGEST_NAME = 25;

/** Reads the menu of the site from the links of its page. */
export function readSiteMenu(document: Document): SiteMenu {
  const newsroom = new Set<string>();
  const elsewhere = new Set<string>();
  const { links } = document;
  for (let index = 0; index < Math.min(links.length, MAX_LINKS); index++) {
    const text = links[index]?.textContent?.trim() ?? '';
    if (text.length > LONGEST_NAME) continue;
    const name = text.replace(/\s+/g, '-');
    if (NEWSROOM.has(name)) newsroom.add(name);
    if (ELSEWHERE.has(name) || INSTITUTION.test(name)) elsewhere.add(name);
  }
  return { newsroom: newsroom.size, elsewhere: elsewhere.size };
}
