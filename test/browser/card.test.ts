import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, type Point, until } from '../../tools/browsers/browser';
import { pointOfMark, settleAtTop } from './marks-in-page';
import { type Stage, setStage } from './stage';

const CARD = 'isnad-card';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage('ar');
  page = await stage.openSeed();
});
afterAll(() => stage.close());

beforeEach(async () => {
  await page.press('Escape');
  await page.moveMouse({ x: 3, y: 3 });
  // meanwhile the pointer, which is looked at once a frame, is seen to have left
  await settleAtTop(page);
  await untilClosed();
});

const isOpen = () => page.evaluate((card) => document.querySelector(card) !== null, CARD);
const untilOpen = () => until('the card opens', isOpen);
const untilClosed = () => until('the card is closed', async () => !(await isOpen()));
const cardText = () =>
  page.evaluateInShadow(CARD, (root) => (root.querySelector('.card') as HTMLElement | null)?.innerText ?? '');
const rest = async (highlight: string, words: string): Promise<Point> => {
  const point = await pointOfMark(page, highlight, words);
  await page.moveMouse({ x: point.x + 1, y: point.y });
  await page.moveMouse(point);
  return point;
};
/** The middle of something in the card, in the viewport. */
async function pointInCard(button: 'close' | 'next'): Promise<Point> {
  const boxes = await page.evaluateInShadow(CARD, (root) =>
    [...root.querySelectorAll('button')].map((element) => {
      const box = element.getBoundingClientRect();
      return { text: element.textContent ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
  const label = button === 'close' ? 'إغلاق' : 'التالي';
  const found = boxes.find(({ text }) => text.includes(label));
  if (!found) throw new Error(`no button «${label}» among ${boxes.map(({ text }) => text).join(', ')}`);
  return found;
}

test('resting on a name shows who it is, how often, and what they said', async () => {
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  const text = await until('the card is filled', cardText);
  expect(text).toContain('أنتوني بلينكن');
  expect(text).toContain('وزير الخارجية الأميركي');
  expect(text).toContain('شخص');
  expect(text).toContain('سنبحث مع الوفد العراقي مكافحة داعش');
});

test('its buttons stay in reach when it is scrolled, and cover nothing of it before', async () => {
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  await until('the card is filled', cardText);
  const places = () =>
    page.evaluateInShadow(CARD, (root) => {
      const box = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
      const [card, head, name] = [box('.card'), box('.card-head'), box('.card-name')];
      return { aboveHead: head.top - card.top, belowHead: name.top - head.bottom };
    });
  const before = await places();
  expect(before.aboveHead).toBeLessThan(3);
  expect(before.belowHead).toBeGreaterThanOrEqual(0);
  await page.evaluateInShadow(CARD, (root) => root.querySelector('.card-body')!.scrollTo(0, 10_000));
  expect((await places()).aboveHead).toBeLessThan(3);
});

test('passing over a name shows nothing', async () => {
  const point = await rest('isnad-per', 'بلينكن');
  await page.moveMouse({ x: point.x, y: 3 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await isOpen()).toBe(false);
});

test.each([
  ['isnad-per', 'بلينكن'],
  ['isnad-org', 'داعش'],
])('the card of a name (%s, %s) does not cover it and lies within a small window', async (kind, words) => {
  await page.setSize(800, 560);
  const point = await rest(kind, words);
  await untilOpen();
  await until('the card is filled', cardText);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { box, size } = await page.evaluate((card) => {
    const { left, right, top, bottom } = document.querySelector(card)!.getBoundingClientRect();
    return { box: { left, right, top, bottom }, size: { width: innerWidth, height: innerHeight } };
  }, CARD);
  await page.setSize(1000, 800);
  const covers = box.left <= point.x && point.x <= box.right && box.top <= point.y && point.y <= box.bottom;
  expect(covers).toBe(false);
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
});

test('Escape closes the card, and it stays closed until the pointer has left the name', async () => {
  const point = await rest('isnad-org', 'داعش');
  await untilOpen();
  await page.press('Escape');
  await untilClosed();
  await page.moveMouse({ x: point.x + 2, y: point.y });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await isOpen()).toBe(false);
});

test('scrolling closes the card', async () => {
  await rest('isnad-org', 'داعش');
  await untilOpen();
  await page.wheel(250);
  await untilClosed();
});

test('the pointer has time to go into the card, which then stays', async () => {
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  await until('the card is filled', cardText);
  await page.moveMouse(await pointInCard('next'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await isOpen()).toBe(true);
});

test('the card goes when the pointer has left the name and not come to it', async () => {
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  await page.moveMouse({ x: 3, y: 3 });
  await untilClosed();
});

test('its buttons go to the next mention and close it', async () => {
  await rest('isnad-org', 'داعش');
  await untilOpen();
  await until('the card is filled', cardText);
  await page.click(await pointInCard('next'));
  await until('the next mention is lit up', () => page.evaluate(() => CSS.highlights.has('isnad-flash')));
  if (await isOpen()) {
    await page.click(await pointInCard('close'));
    await untilClosed();
  }
});

test('what scrolls elsewhere on the page, as a ticker does, neither keeps a card from opening nor closes it', async () => {
  await page.evaluate(() => {
    const ticker = document.body.appendChild(document.createElement('div'));
    ticker.id = 'ticker';
    ticker.style.cssText =
      'position: fixed; bottom: 0; width: 80px; height: 1em; overflow: hidden; white-space: nowrap';
    ticker.textContent = 'عاجل '.repeat(500);
    setInterval(() => ticker.scrollBy(ticker.scrollLeft < -1_000 ? 1_000 : -5, 0), 20);
    document.documentElement.dataset.scrolls = '0';
    ticker.addEventListener('scroll', () => {
      document.documentElement.dataset.scrolls = String(Number(document.documentElement.dataset.scrolls) + 1);
    });
  });
  const scrolls = () => page.evaluate(() => Number(document.documentElement.dataset.scrolls));
  await until('the ticker runs', async () => (await scrolls()) > 5);
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  const before = await scrolls();
  await until('the ticker has gone on', async () => (await scrolls()) > before + 5);
  expect(await isOpen()).toBe(true);
  await page.evaluate(() => document.querySelector('#ticker')!.remove());
});

test('the page knows nothing of what is in the card', async () => {
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  const seen = await page.evaluate((card) => {
    const host = document.querySelector(card)!;
    return [host.shadowRoot, host.childNodes.length, host.attributes.length];
  }, CARD);
  expect(seen.slice(0, 2)).toEqual([null, 0]);
});

test('nothing is left of it afterwards', async () => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  await page.press('Escape');
  await untilClosed();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
