import { describe, expect, it } from 'vitest';
import { collectBlocks, MAX_CHARACTERS } from '../../../src/page/blocks/collect-blocks';
import { isNamedAside } from '../../../src/page/blocks/element-kinds';
import { announcesComments, isBoilerplate } from '../../../src/page/extract/boilerplate';
import { readPage } from '../../../src/page/read-page';
import { runToEnd } from '../../../src/page/run-sliced';
import { cpuMs } from '../../cpu-time';
import { documentOf } from './document';

const linesOf = (html: string): string[] =>
  runToEnd(collectBlocks(documentOf(html).body)).map(({ text }) => text);

describe('collectBlocks', () => {
  it('takes each line as the page lays it out', () => {
    expect(linesOf('<h1>عنوان</h1>نص <b>بلا</b> فقرة<p>أولى</p><ul><li>بند</li></ul>')).toEqual([
      'عنوان',
      'نص بلا فقرة',
      'أولى',
      'بند',
    ]);
  });

  it('takes the rank of a heading also where another element holds its words', () => {
    const [block] = runToEnd(collectBlocks(documentOf('<h1><div>عنوان الخبر</div></h1>').body));
    expect(block).toMatchObject({ text: 'عنوان الخبر', kind: 'heading', level: 1 });
  });

  it('begins a paragraph at two <br>, and at one after a sentence', () => {
    const sentence = 'قالت الوزارة إن العمل سيبدأ في الشهر المقبل.';
    expect(linesOf(`${sentence}<br>${sentence}`)).toEqual([sentence, sentence]);
    expect(linesOf('أولى<br> <br>ثانية')).toEqual(['أولى', 'ثانية']);
    expect(linesOf('أنتوني<br>بلينكن')).toEqual(['أنتوني بلينكن']);
  });

  it('keeps the line feeds of pre-line text', () => {
    expect(linesOf('<div style="white-space: pre-line">أولى طويلة\n\nثانية</div>')).toEqual([
      'أولى طويلة',
      'ثانية',
    ]);
  });

  it.each([
    '<script>نص</script>',
    '<pre>نص</pre>',
    '<nav>نص</nav>',
    '<textarea>نص</textarea>',
    '<div contenteditable>نص</div>',
    '<div hidden>نص</div>',
    '<div aria-hidden="true">نص</div>',
    '<div style="display: none">نص</div>',
    '<div role="dialog">نص</div>',
    '<svg><text>نص</text></svg>',
    '<button>نص</button>',
  ])('leaves out %s', (html) => {
    expect(linesOf(`قبل${html}`)).toEqual(['قبل']);
  });

  it('reads an open shadow root in place of the children of its host, and what is slotted in it', () => {
    document.body.innerHTML = '<div id="host"><p>مدرج</p></div>';
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>داخل الظل</p><slot></slot>';
    expect(runToEnd(collectBlocks(document.body)).map(({ text }) => text)).toEqual(['داخل الظل', 'مدرج']);
  });

  it('reads a page behind a cookie banner, which hides it from screen readers', () => {
    expect(linesOf('<div aria-hidden="true"><h1>عنوان</h1></div>')).toEqual(['عنوان']);
  });
});

describe('the body', () => {
  const long = 'وقالت الوزارة في بيان أمس إن العمل في السد سيبدأ في الشهر المقبل، وإن القرى ستحصل على حصصها.';

  it('keeps a short paragraph without a full stop between others, but no date and no caption', () => {
    const { paragraphs } = runToEnd(
      readPage(
        documentOf(`<title>افتتاح سد جديد في الشمال</title><h1>افتتاح سد جديد في الشمال</h1><span>١٠ مارس</span>
          <p>${long}</p><div>صورة من الموقع</div><p>وأضافت أن الأمر محسوم</p><p>${long} وهذا جديد.</p><p>هيئة التحرير</p>`),
      ),
    );
    expect(paragraphs).toEqual([long, 'وأضافت أن الأمر محسوم', `${long} وهذا جديد.`]);
  });
});

describe('the place of the body', () => {
  const paragraph = (about: string) =>
    `<p>وقالت الوزارة في بيان أمس إن ${about} سيبدأ في الشهر المقبل، وإن القرى ستحصل على حصصها منه كاملة.</p>`;
  const titled = (above: string, below: string) =>
    runToEnd(
      readPage(
        documentOf(
          `<title>افتتاح سد جديد في الشمال</title>${above}<h1>افتتاح سد جديد في الشمال</h1>${below}`,
        ),
      ),
    ).paragraphs.join('\n');

  it('is below the headline, though somewhat more stands above it', () => {
    const above = `<div>${['الحصاد', 'البناء', 'الري'].map(paragraph).join('')}</div>`;
    const text = titled(above, `<article>${['العمل', 'الحفر'].map(paragraph).join('')}</article>`);
    expect(text).toContain('الحفر');
    expect(text).not.toContain('الحصاد');
  });

  it('is above it in layouts that set the headline after the text', () => {
    const above = `<div>${['الحصاد', 'البناء', 'الري', 'الحفر'].map(paragraph).join('')}</div>`;
    expect(titled(above, '<p>صورة من الموقع أمس.</p>')).toContain('الحصاد');
  });
});

describe('isNamedAside', () => {
  it.each([
    'sidebar',
    'mostRead',
    'related-posts',
    'wp-caption',
    'comments-area',
    'ad_box',
    'author-bio',
  ])('takes «%s» for something beside the article', (name) => {
    const element = document.createElement('div');
    element.className = name;
    expect(isNamedAside(element)).toBe(true);
  });

  it('takes a paragraph called teaser for the lead, and a box called so for something beside', () => {
    const page = documentOf('<p class="teaser-text">مقدمة</p><div class="teaser">خبر آخر</div>');
    expect([...page.body.children].map(isNamedAside)).toEqual([false, true]);
  });

  it.each([
    'headline',
    'entry-content no-share',
    'with-sidebar',
    'articleBody',
    'story-text',
    'shadow',
    'download',
  ])('does not take «%s» for it', (name) => {
    const element = document.createElement('div');
    element.className = name;
    expect(isNamedAside(element)).toBe(false);
  });
});

describe('isBoilerplate', () => {
  it.each([
    'اقرأ أيضا: الوزير يلتقي السفراء',
    'إقرأ أيضاً',
    'كتب: محرر الشؤون المحلية',
    'جميع الحقوق محفوظة لصحيفة الأفق',
    'المصدر: وكالات',
    'الكلمات المفتاحية: مياه، زراعة',
    'آخر تحديث: 10 مارس 2024',
    'مواضيع ذات صلة',
    'شاهد بالفيديو: لحظة الافتتاح',
    'تابعونا على منصاتنا',
    'شارك',
    'نشر في: 10/3/2024',
    '👈 للاشتراك في قناتنا على واتساب',
    'رابط الخبر بصحيفة الأفق: افتتاح الميناء',
    'لمزيد من الأخبار زوروا صفحتنا',
    'أهم الأخبار في بريدك كل صباح، بلا إعلانات',
  ])('knows «%s»', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'كتبت الصحيفة أن الوزير سيزور بغداد الأسبوع المقبل.',
    'تابع الوزير أن العمل جار في المواقع كلها.',
    'سجل اللاعب هدفين في الشوط الأول.',
    'شاهد الحفل آلاف من سكان المدينة.',
    'شارك الوزير في الاجتماع.',
    'حمل المتحدث الحكومة المسؤولية.',
    'انضم إلى الفريق لاعبان جديدان.',
    'نشرت الوزارة بيانا.',
    'المزيد من القوات وصل إلى الحدود أمس.',
    'نشرت الوزارة أمس بيانا مفصلا عن الحادث، وقالت إن التحقيق بدأ، وإن النتائج ستعلن خلال أسبوع واحد.',
    'المصدر الأمني قال إن الطريق سالك.',
  ])('lets «%s» be', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

describe('announcesComments', () => {
  it.each([
    'التعليقات',
    '3 تعليقات',
    'تعليقات القراء (12)',
    '(١٢) تعليق',
    'الردود:',
  ])('knows «%s»', (heading) => {
    expect(announcesComments(heading)).toBe(true);
  });

  it.each([
    'تعليق الدراسة في ثلاث محافظات',
    'ردود الفعل الدولية',
    'تعليقات الصحف الغربية على الاتفاق',
  ])('lets «%s» be', (heading) => {
    expect(announcesComments(heading)).toBe(false);
  });
});

/** Far more than it takes, far less than quadratic work would take. */
const BEARABLE_MS = 20_000;

describe('reading a hostile page', () => {
  const expectBearable = (hostile: Document): void => {
    expect(cpuMs(() => void runToEnd(readPage(hostile)))).toBeLessThan(BEARABLE_MS);
  };

  it('takes no more than its share of endless text', () => {
    const paragraph = `<p>${'قال الوزير إن العمل سيبدأ غدا. '.repeat(100)}</p>`;
    const blocks = runToEnd(collectBlocks(documentOf(paragraph.repeat(300)).body));
    const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeGreaterThan(MAX_CHARACTERS * 0.9);
    expect(characters).toBeLessThan(MAX_CHARACTERS * 1.1);
  }, 60_000);

  it.each([
    ['one paragraph of a megabyte', `<p>${'قال الوزير إن العمل سيبدأ غدا. '.repeat(34_000)}</p>`],
    ['quotation marks without end', `<p>${'"«'.repeat(200_000)}</p>`],
    ['links without end', '<a href="/">خبر</a>'.repeat(10_000)],
    ['breaks without end', `نص${'<br>'.repeat(20_000)}`],
    ['spaces without end', `<p>نص${' '.repeat(300_000)}</p>`],
  ])(
    'bears %s',
    (_name, html) => {
      expectBearable(documentOf(html));
    },
    60_000,
  );

  it('bears elements that nest without end', () => {
    const deep = document.implementation.createHTMLDocument();
    let inner: Element = deep.body;
    for (let depth = 0; depth < 2_000; depth++) {
      const next = deep.createElement('div');
      next.textContent = 'قال الوزير إن العمل سيبدأ غدا، وأضاف أن الخطة جاهزة منذ الشهر الماضي.';
      inner.append(next);
      inner = next;
    }
    expectBearable(deep);
  }, 60_000);
});
