import { expect } from 'vitest';
import { renderArticlePage } from '../../tools/site/article-page';
import { bestOf } from './best-of';
import { test } from './browser-test';
import { setStage, untilMarked } from './stage';

/** Given names and family names, each pair of which is somebody else. */
const GIVEN =
  'أحمد محمد محمود خالد يوسف إبراهيم حسن حسين سامي رامي كريم طارق وليد عمر علي ياسر ماجد نبيل فارس زياد جمال هشام عادل باسم سعيد'.split(
    ' ',
  );
const FAMILY =
  'الحسيني القحطاني المصري البغدادي الحلبي الدمشقي الشمري الزهراني الغامدي المالكي النجار الحداد الخطيب الصباغ الطويل العطار القاضي الشامي التميمي الأنصاري الهاشمي العبيدي'.split(
    ' ',
  );

const MANY = 500;
/** Of 60 frames a second; half of all must keep to it, and of twenty one may take three. */
const FRAME_MS = 1000 / 60;
const SCROLLS = 8;

const paragraphs = GIVEN.flatMap((given) =>
  FAMILY.map(
    (family) => `وقال النائب ${given} ${family} إن البرلمان سيناقش مشروع القانون في جلسة يوم الأحد المقبل.`,
  ),
);

test(`a list of ${MANY} names scrolls smoothly`, async ({ browsers }) => {
  const article = renderArticlePage({
    headline: 'نواب يتحدثون عن مشروع القانون في البرلمان',
    paragraphs: ['بغداد - عقد البرلمان العراقي جلسة أمس الخميس ناقش فيها مشروع القانون.', ...paragraphs],
  });
  const stage = await setStage(browsers, 'ar', { '/many': article });
  const page = await stage.browser.open(`${stage.site.url}/many`);
  await untilMarked(page);
  const popup = await stage.extension.openPopup(page);
  const scroll = () =>
    popup.evaluate(async () => {
      while (document.querySelectorAll('.row').length === 0)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const scroller = [...document.querySelectorAll('*')].find(
        (element) =>
          element.scrollHeight > element.clientHeight + 1000 &&
          getComputedStyle(element).overflowY !== 'visible',
      )!;
      scroller.scrollTo(0, 0);
      const frames: number[] = [];
      const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      let before = await next();
      for (let step = 0; step < 120; step++) {
        scroller.scrollBy(0, 200);
        const now = await next();
        frames.push(now - before);
        before = now;
      }
      return {
        rows: document.querySelectorAll('.row').length,
        moved: scroller.scrollTop,
        frames: frames.sort((a, b) => a - b).map((frame) => Math.round(frame * 10) / 10),
      };
    });
  const frame = ({ frames }: { frames: number[] }, share: number) =>
    frames[Math.floor(share * frames.length)]!;
  const isSmooth = (run: { frames: number[] }) =>
    frame(run, 0.5) <= FRAME_MS + 1 && frame(run, 0.95) <= 3 * FRAME_MS;
  const run = await bestOf(SCROLLS, scroll, isSmooth);
  await stage.close();
  const [half, most, all] = [0.5, 0.95, 0.999].map((share) => frame(run, share));
  const figures = `${run.rows} rows; frames: median ${half}, 95 % ${most}, longest ${all} ms`;
  console.log(figures);
  expect(run.rows).toBeGreaterThanOrEqual(MANY);
  expect(run.moved).toBeGreaterThan(10_000);
  expect(isSmooth(run), figures).toBe(true);
});
