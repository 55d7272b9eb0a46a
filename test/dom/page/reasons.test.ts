import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/page/detect/reason';
import { readPage } from '../../../src/page/read-page';
import { runToEnd } from '../../../src/page/run-sliced';
import { documentOf } from './document';

interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly menu?: readonly string[];
  /** HTML in front of the text, and behind it. */
  readonly before?: string;
  readonly behind?: string;
}

const detect = (
  text: readonly string[],
  { title = '', head = '', menu = [], before = '', behind = '' }: Parts,
) =>
  runToEnd(
    readPage(
      documentOf(
        `<title>${title}</title>${head}<nav>${menu.map((name) => `<a href="/">${name}</a>`).join('')}</nav>` +
          `<main><h1>${title}</h1>${before}${text.map((line) => `<p>${line}</p>`).join('')}${behind}</main>`,
      ),
    ),
  ).detection;

const ld = (type: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;

const NEWS = [
  'أعلن وزير الطاقة، يوم الأحد، خطة لخفض استهلاك الكهرباء في المباني الحكومية بنسبة عشرين في المئة قبل نهاية العام.',
  'وقال الوزير في مؤتمر صحفي إن الكهرباء لن تنقطع عن المستشفيات والمدارس، مؤكدا أن الخطة تشمل ألفي مبنى في العاصمة.',
  'وأضاف أن الحكومة ستدفع للبلديات كلفة المصابيح الجديدة، وأن التنفيذ يبدأ يوم الخميس المقبل في ثلاث محافظات.',
];

/** Neither news nor anything else that gives itself away. */
const ENCYCLOPEDIA = [
  'الزيتون شجرة دائمة الخضرة من الفصيلة الزيتونية، موطنها حوض البحر المتوسط، وتعيش مئات السنين في التربة الفقيرة.',
  'تزهر الشجرة في الربيع أزهارا بيضاء صغيرة، وتنضج ثمارها في الخريف، ويستخرج منها زيت يؤكل ويدخل في صناعة الصابون.',
  'خشبها صلب كثيف العروق، وأوراقها ضيقة فضية الوجه الأسفل، وتتكاثر بالعقل والتطعيم أكثر مما تتكاثر بالبذور.',
];

describe('the reasons for a report', () => {
  it.each<[Reason, string, Parts]>([
    ['reason_news_metadata', 'structured data', { head: ld('NewsArticle') }],
    ['reason_news_metadata', 'a kind of news', { head: ld('ReportageNewsArticle') }],
    ['reason_article_metadata', 'Open Graph', { head: '<meta property="og:type" content="article">' }],
    ['reason_publication_time', 'a time', { before: '<time datetime="2026-03-01">الأحد</time>' }],
    ['reason_news_sections', 'a menu', { menu: ['سياسة', 'اقتصاد', 'رياضة', 'محليات'] }],
    ['reason_headline', 'a headline', { title: 'وزير الطاقة يعلن خطة لخفض استهلاك الكهرباء' }],
    ['reason_quotations', 'a quotation', { behind: '<p>وقال: «لن نترك أحدا في الظلام».</p>' }],
  ])('are told: %s by %s', (reason, _by, parts) => {
    expect(detect(NEWS, parts).reasons).toContain(reason);
    expect(detect(NEWS, {}).reasons).not.toContain(reason);
  });
});

const LINKS = '<li><a href="/">أنواع الأشجار المثمرة في بلدان حوض البحر المتوسط</a></li>'.repeat(30);
/** More lines of the same kind, three for each number, in elements of this tag. */
const linesIn = (tag: string, ...numbers: readonly number[]): string =>
  numbers.flatMap((number) => ENCYCLOPEDIA.map((line) => `<${tag}>${number}: ${line}</${tag}>`)).join('');
const NOTES = [1, 2, 3, 4].map((note) => `<sup><a href="#${note}">${note}</a></sup>`).join('');

describe('the reasons against one', () => {
  it.each<[Reason, string, Parts]>([
    ['reason_other_metadata', 'structured data', { head: ld('Recipe') }],
    ['reason_other_metadata', 'Open Graph', { head: '<meta property="og:type" content="book">' }],
    ['reason_other_sections', 'a menu', { menu: ['المنتدى', 'الأعضاء', 'التوثيق'] }],
    ['reason_footnotes', 'a list of sources', { behind: '<h2>المراجع</h2>' }],
    ['reason_footnotes', 'notes', { behind: `<p>يعيش الزيتون طويلا.${NOTES}</p>` }],
    ['reason_code', 'code', { behind: '<pre>git</pre><pre>add</pre><pre>commit</pre>' }],
    ['reason_mostly_links', 'links', { behind: `<ul>${LINKS}</ul>` }],
    ['reason_narrative', 'a story', { behind: '<p>جلست قرب النافذة، ونظرت إلى الشجرة، وابتسم العجوز.</p>' }],
    ['reason_many_articles', 'a long list', { behind: `<ul>${linesIn('li', 1, 2, 3)}</ul>` }],
  ])('are told: %s by %s', (reason, _by, parts) => {
    expect(detect(ENCYCLOPEDIA, parts).reasons).toContain(reason);
    expect(detect(ENCYCLOPEDIA, {}).reasons).not.toContain(reason);
  });

  it('are not what only looks like one', () => {
    const behind = `<p>المراجع</p><ul>${linesIn('li', 1, 2, 3)}</ul>${linesIn('p', 4, 5, 6)}`;
    const { reasons } = detect(ENCYCLOPEDIA, { menu: ['المنتدى', 'سياسة'], behind });
    expect(reasons).not.toContain('reason_footnotes');
    expect(reasons).not.toContain('reason_other_sections');
    expect(reasons).not.toContain('reason_many_articles');
  });

  it('are stronger where the title announces a guide', () => {
    const guide = detect(ENCYCLOPEDIA, { title: 'طريقة زراعة الزيتون' });
    expect(guide.score).toBeLessThan(detect(ENCYCLOPEDIA, { title: 'زراعة الزيتون في الشام' }).score);
  });
});
