/** What the departments of news outlets are called in their menus. */
const SECTIONS = new Set(
  (
    'سياسة السياسة اقتصاد الاقتصاد اقتصاد-وأعمال مال-وأعمال رياضة الرياضة ثقافة الثقافة ثقافة-وفنون فن فنون منوعات محليات ' +
    'أخبار الأخبار أخبار-محلية عاجل عربي دولي عربي-ودولي عرب-وعالم العالم-العربي دوليات عالم العالم حوادث مجتمع تقارير تحقيقات ' +
    'حوارات مقالات رأي الرأي آراء كتاب-وآراء صحة علوم تكنولوجيا علوم-وتكنولوجيا فيديو سوشيال برلمان محافظات أخبار-العالم ' +
    'الشرق-الأوسط أخبار-عاجلة آخر-الأخبار الأكثر-قراءة اليمن سوريا العراق مصر لبنان فلسطين السعودية الخليج المغرب'
  ).split(' '),
);

const MAX_LINKS = 400;
const LONGEST_NAME = 25;

/** How many departments of a newsroom the links of the page name: an outlet has several, a firm or a forum hardly any. */
export function countNewsSections(document: Document): number {
  const found = new Set<string>();
  const { links } = document;
  for (let index = 0; index < Math.min(links.length, MAX_LINKS); index++) {
    const text = links[index]?.textContent?.trim() ?? '';
    if (text.length > LONGEST_NAME) continue;
    const name = text.replace(/\s+/g, '-');
    if (SECTIONS.has(name)) found.add(name);
  }
  return found.size;
}
