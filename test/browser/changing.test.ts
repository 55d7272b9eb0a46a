import { afterAll, expect, onTestFinished } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { parseArticle, renderArticlePage } from '../../tools/site/article-page';
import { readSeed } from '../../tools/site/seed';
import { bestOf } from './best-of';
import { test } from './browser-test';
import { openCard, putCardAway } from './card-in-page';
import { longestPause } from './longest-pause';
import { readMarks } from './marks-in-page';
import { type Stage, setStage, untilMarked } from './stage';

const article = parseArticle(await readSeed());
const DATA = JSON.stringify(article).replace(/</g, '\\u003c');

/** A single-page application: an empty shell, and a script that shows articles. */
const shell = (script: string): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>تطبيق</title><link rel="icon" href="data:,"></head>
<body><div id="root"></div><script>
const article = ${DATA};
const root = document.getElementById('root');
function show(headline, paragraphs, parent = root) {
  document.title = headline;
  const element = document.createElement('article');
  const add = (tag, text) => element.append(Object.assign(document.createElement(tag), { textContent: text }));
  add('h1', headline);
  for (const paragraph of paragraphs) add('p', paragraph);
  parent.replaceChildren(element);
}
${script}
</script></body></html>`;

const NEXT = {
  headline: 'غوتيريش يدعو من جنيف إلى هدنة إنسانية في السودان',
  paragraphs: [
    'دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش، يوم الثلاثاء، إلى هدنة إنسانية عاجلة في السودان تتيح إيصال المساعدات إلى مئات الآلاف من النازحين.',
    'وقال غوتيريش في مؤتمر صحفي في جنيف: «لا يمكن أن ينتظر المدنيون أكثر مما انتظروا، ولا بد من أن تصمت المدافع الآن»، مضيفا أن المنظمة مستعدة لإرسال فرقها فور توقف القتال.',
    'وأوضح أن برنامج الأغذية العالمي يحتاج إلى تمويل إضافي لمواصلة عمله في إقليم دارفور خلال الأشهر المقبلة، وأن مكاتبه في بورتسودان تعمل بأقل من نصف طاقتها.',
  ],
};

const PAGES = {
  '/late': shell('setTimeout(() => show(article.headline, article.paragraphs), 800)'),
  '/app': shell(`show(article.headline, article.paragraphs);
    addEventListener('again', () => show(article.headline, article.paragraphs));
    addEventListener('home', () => { history.pushState({}, '', '/home'); root.textContent = 'الرئيسية'; });
    addEventListener('back', () => { history.pushState({}, '', '/app'); show(article.headline, article.paragraphs); });
    addEventListener('split', () => {
      for (const p of document.querySelectorAll('p')) if (p.firstChild.length > 60) p.firstChild.splitText(45);
    });
    addEventListener('flood', () => {
      const clock = root.appendChild(document.createElement('p'));
      window.flood = setInterval(() => { clock.textContent = 'الساعة الآن ' + performance.now(); }, 10);
    });`),
  '/endless':
    shell(`show(article.headline, article.paragraphs, root.appendChild(document.createElement('section')));
    const next = ${JSON.stringify(NEXT)};
    addEventListener('append', () => show(next.headline, next.paragraphs, root.appendChild(document.createElement('section'))));
    addEventListener('onward', () => history.replaceState({}, '', '/next'));`),
  '/shadow': shell("show(article.headline, article.paragraphs, root.attachShadow({ mode: 'open' }))"),
  '/framed': `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>إطار</title><body>
    <iframe src="/seed" width="900" height="600"></iframe></body></html>`,
  '/long': renderArticlePage({
    headline: article.headline,
    paragraphs: Array.from(
      { length: 400 },
      (_, at) => `(${at}) ${article.paragraphs[at % article.paragraphs.length]}`,
    ),
  }),
};

let stage: Stage;
let page: Page;

test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar', PAGES);
  page = await stage.browser.open(`${stage.site.url}/late`);
});
afterAll(() => stage.close());

const send = (event: string) => page.evaluate((name) => void dispatchEvent(new Event(name)), event);
const wordsMarked = async (): Promise<string> =>
  Object.values(await readMarks(page))
    .flat()
    .join('')
    .replace(/\s/g, '');
const untilUnmarked = () =>
  until('the marks are gone', () => page.evaluate(() => CSS.highlights.size === 0), 10_000);

/** Whether every mark lies on text that is in the document and on the screen of no other page. */
const areConnected = () =>
  page.evaluate(() =>
    [...CSS.highlights.values()].every((marks) =>
      [...marks].every(({ startContainer }) => startContainer.isConnected),
    ),
  );

test('an article that comes late is found', async () => {
  await untilMarked(page);
  expect(await wordsMarked()).toContain('أنتونيبلينكن');
});

test('an application that renders anew keeps its text and gets its marks back', async () => {
  await page.goto(`${stage.site.url}/app`);
  await untilMarked(page);
  const before = await wordsMarked();
  const text = await page.evaluate(() => document.body.textContent);
  await send('again');
  await until(
    'the marks are on the new text',
    async () => (await areConnected()) && (await wordsMarked()) === before,
  );
  expect(await page.evaluate(() => document.body.textContent)).toBe(text);
});

test('text nodes that the page splits keep the same letters marked', async () => {
  const before = await wordsMarked();
  await send('split');
  await until('the marks are on the parts', async () => (await wordsMarked()) === before);
});

test('another route begins afresh', async () => {
  await send('home');
  await untilUnmarked();
  await until('the badge is gone', async () => (await stage.extension.badge(page)) === '');
  await send('back');
  await untilMarked(page);
});

test('a page that changes a hundred times a second keeps its marks, and most of its time', async () => {
  await send('flood');
  onTestFinished(() => page.evaluate(() => clearInterval((window as Window & { flood?: number }).flood)));
  const isShort = (pause: number) => pause < 500;
  expect(await bestOf(4, () => longestPause(page, 2_000), isShort)).toSatisfy(isShort);
  expect(await wordsMarked()).toContain('أنتونيبلينكن');
});

test('articles that infinite scroll appends are read and marked, whichever the address names', async () => {
  await page.goto(`${stage.site.url}/endless`);
  await untilMarked(page);
  const isMarkedAsWell = async () => {
    const words = await wordsMarked();
    return words.includes('أنطونيوغوتيريش') && words.includes('أنتونيبلينكن');
  };
  expect(await wordsMarked()).not.toContain('غوتيريش');
  await send('append');
  await until('both articles are marked', isMarkedAsWell);
  await send('onward');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await until('both are marked still', isMarkedAsWell);
});

test('an article in an open shadow root is marked, with the styles of the marks and its cards', async () => {
  await page.goto(`${stage.site.url}/shadow`);
  await untilMarked(page);
  expect(await wordsMarked()).toContain('أنتونيبلينكن');
  const style = await page.evaluate(() => {
    const paragraph = document.querySelector('#root')?.shadowRoot?.querySelector('p');
    return paragraph && getComputedStyle(paragraph, '::highlight(isnad-org)').textDecorationStyle;
  });
  expect(style).toBe('double');
  await openCard(page, 'isnad-per', 'أنتوني بلينكن');
  await putCardAway(page);
});

test('an article in a frame of the same origin is marked', async () => {
  await page.goto(`${stage.site.url}/framed`);
  await until('the frame is marked', () =>
    page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
      return (inner?.CSS.highlights.get('isnad-per')?.size ?? 0) > 0;
    }),
  );
});

test('a long page is marked where it is seen, and where it is scrolled to', async () => {
  await page.goto(`${stage.site.url}/long`);
  await untilMarked(page, 15_000);
  const registered = () =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0));
  expect(await registered()).toBeLessThan(1_000);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await until('the end is marked', () =>
    page.evaluate(() => {
      const last = [...document.querySelectorAll('p')].at(-1);
      return [...CSS.highlights.values()].some((marks) =>
        [...marks].some(({ startContainer }) => last?.contains(startContainer)),
      );
    }),
  );
  expect(await registered()).toBeLessThan(1_000);
});
