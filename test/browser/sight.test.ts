import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, onTestFinished } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { parseArticle, renderArticlePage } from '../../tools/site/article-page';
import { readSeed } from '../../tools/site/seed';
import { test } from './browser-test';
import { CARD, openCard, putCardAway } from './card-in-page';
import { pointOfMark, readMarks } from './marks-in-page';
import { type Stage, setStage, untilMarked } from './stage';
import { untilStill } from './stillness';

/** What extensions and sites do that turn a light page dark behind its back: late, inline, and with `!important`. */
const DARKENED = `<script>setTimeout(() => {
  document.documentElement.setAttribute('data-darkreader-scheme', 'dark');
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = 'html, body { background: #181a1b !important; color: #e8e6e3 !important }';
  for (const element of document.querySelectorAll('body *')) {
    element.style.setProperty('color', '#e8e6e3', 'important');
    element.style.setProperty('background-color', 'transparent', 'important');
  }
}, 300)</script>`;

const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">`;

let stage: Stage;
let page: Page;
let folder: string;

test.beforeAll(async ({ browsers }) => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-sight-'));
  const seed = renderArticlePage(parseArticle(await readSeed()));
  stage = await setStage(browsers, 'ar', {
    '/darkened': seed.replace('</body>', `${DARKENED}</body>`),
    '/strict': seed.replace('<meta charset="utf-8">', `<meta charset="utf-8">${STRICT}`),
  });
  page = await stage.openSeed();
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => page.setNeeds({}));

/** By the browser's own zoom, which only a page of the extension can set. */
async function zoomTo(factor: number): Promise<void> {
  const url = await page.evaluate(() => location.href);
  const options = await stage.browser.open(`${stage.extension.origin}/options.html`);
  await options.evaluate(
    async (wanted, by) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === wanted);
      await chrome.tabs.setZoom(tab!.id!, by);
    },
    url,
    factor,
  );
  await options.close();
  await page.bringToFront();
}

/** Contrast (WCAG, 1…21) between the lightest and the darkest pixel of what a mark covers on the screen. */
async function contrastOfMark(highlight: string, words: string): Promise<number> {
  const { x, y } = await pointOfMark(page, highlight, words);
  const file = join(folder, 'seen.png');
  await page.screenshot(file);
  const png = (await readFile(file)).toString('base64');
  return page.evaluate(
    async (data, atX, atY) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      const scale = image.width / innerWidth;
      const [width, height] = [40 * scale, 22 * scale];
      const { data: pixels } = canvas.getImageData(
        atX * scale - width / 2,
        atY * scale - height / 2,
        width,
        height,
      );
      const channel = (value: number) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      };
      let [least, most] = [1, 0];
      for (let at = 0; at < pixels.length; at += 4) {
        const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!].map(channel);
        const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
        least = Math.min(least, luminance);
        most = Math.max(most, luminance);
      }
      return (most + 0.05) / (least + 0.05);
    },
    png,
    x,
    y,
  );
}

test('at 200 % the marks are the same, and the card lies in the window beside its name', async () => {
  const before = await readMarks(page);
  onTestFinished(() => zoomTo(1));
  await zoomTo(2);
  await until('it is zoomed', () => page.evaluate(() => devicePixelRatio >= 2));
  expect(await readMarks(page)).toEqual(before);
  await page.evaluate(() => document.querySelector('article p')?.scrollIntoView());
  const point = await openCard(page, 'isnad-per', 'حسين فؤاد');
  const card = await page.evaluateInShadow(CARD, (root) => {
    const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  expect(card.bottom - card.top).toBeGreaterThan(50);
  const room = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(room.width);
  expect(card.bottom).toBeLessThanOrEqual(room.height);
  // Not over the words that are read, and not far from them.
  const distance = Math.max(card.top - point.y, point.y - card.bottom);
  expect(distance).toBeGreaterThan(0);
  expect(distance).toBeLessThan(60);
  await putCardAway(page);
});

test('marked names can be read in forced colours', async () => {
  await page.goto(`${stage.site.url}/seed`);
  await untilMarked(page);
  await page.setNeeds({ forcedColours: true });
  await until('colours are forced', () => page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  expect(await contrastOfMark('isnad-per', 'أنتوني بلينكن')).toBeGreaterThan(7);
  expect(await contrastOfMark('isnad-loc', 'واشنطن')).toBeGreaterThan(7);
});

test('marked names can be read on a page that an extension darkens after it was marked', async () => {
  await page.goto(`${stage.site.url}/darkened`);
  await untilMarked(page);
  await until('it is dark', () =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor === 'rgb(24, 26, 27)'),
  );
  expect(await contrastOfMark('isnad-per', 'أنتوني بلينكن')).toBeGreaterThan(7);
  const line = await page.evaluate(
    () => getComputedStyle(document.querySelector('article p')!, '::highlight(isnad-per)').textDecorationLine,
  );
  expect(line).toBe('underline');
});

test('a page whose policy forbids scripts and styles has its marks and a card in full dress', async () => {
  await page.goto(`${stage.site.url}/strict`);
  await untilMarked(page);
  await page.evaluate(() => {
    document.documentElement.dataset.refusals = '0';
    addEventListener('securitypolicyviolation', () => {
      document.documentElement.dataset.refusals = String(
        Number(document.documentElement.dataset.refusals) + 1,
      );
    });
  });
  await openCard(page, 'isnad-per', 'أنتوني بلينكن');
  const style = await page.evaluateInShadow(CARD, (root) => {
    const { backgroundColor, borderTopStyle } = getComputedStyle(root.querySelector('.card')!);
    return { isFilled: backgroundColor !== 'rgba(0, 0, 0, 0)', borderTopStyle };
  });
  expect(style).toEqual({ isFilled: true, borderTopStyle: 'solid' });
  // that a violation is told takes a task
  await untilStill(page);
  expect(await page.evaluate(() => document.documentElement.dataset.refusals)).toBe('0');
});
