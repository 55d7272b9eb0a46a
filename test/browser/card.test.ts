import { afterAll, beforeEach, expect, onTestFinished } from 'vitest';
import { REST_MS } from '../../src/page/hover/hover-state';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import { ASIDE, CARD, isCardOpen, openCard, pointInCard, putCardAway, untilCardClosed } from './card-in-page';
import { untilLit } from './lit';
import { pointOfMark } from './marks-in-page';
import { type Stage, setStage } from './stage';
import { resize, settleAtTop, untilStill } from './stillness';

let stage: Stage;
let page: Page;
test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar');
  page = await stage.openSeed();
});
afterAll(() => stage.close());

beforeEach(async () => {
  await putCardAway(page);
  await settleAtTop(page);
});

const isOpen = () => isCardOpen(page);
const untilClosed = () => untilCardClosed(page);
const open = (highlight: string, words: string) => openCard(page, highlight, words);
const cardText = () =>
  page.evaluateInShadow(CARD, (root) => (root.querySelector('.card') as HTMLElement | null)?.innerText ?? '');
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('resting on a name shows who it is, how often, and what they said', async () => {
  await open('isnad-per', 'بلينكن');
  const text = await until('the card is filled', cardText);
  expect(text).toContain('أنتوني بلينكن');
  expect(text).toContain('وزير الخارجية الأميركي');
  expect(text).toContain('شخص');
  expect(text).toContain('سنبحث مع الوفد العراقي مكافحة داعش');
});

test('its buttons stay in reach when it is scrolled, and cover nothing of it before', async () => {
  await open('isnad-per', 'بلينكن');
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
  await untilStill(page);
  const point = await pointOfMark(page, 'isnad-per', 'بلينكن');
  const aside = { x: point.x, y: ASIDE.y };
  // A busy machine may let the pointer rest where it should only have passed, which proves nothing.
  await until('the pointer has passed quickly', async () => {
    const passing = page.evaluate(
      async (card, quick) => {
        let [on, off] = [0, 0];
        let hasOpened = false;
        const stop = new AbortController();
        const note = ({ clientY }: PointerEvent): void => {
          if (clientY > 3) on ||= performance.now();
          else if (on > 0) off ||= performance.now();
        };
        addEventListener('pointermove', note, { capture: true, signal: stop.signal });
        const watch = new MutationObserver(() => {
          hasOpened ||= document.querySelector(card) !== null;
        });
        watch.observe(document.documentElement, { childList: true });
        while (off === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 500));
        stop.abort();
        watch.disconnect();
        return { isQuick: off - on < quick, hasOpened };
      },
      CARD,
      REST_MS / 2,
    );
    await page.moveMouse(aside);
    await page.moveMouse(point);
    await page.moveMouse(aside);
    const { isQuick, hasOpened } = await passing;
    if (isQuick) expect(hasOpened).toBe(false);
    return isQuick;
  });
});

test.each([
  ['isnad-per', 'بلينكن'],
  ['isnad-org', 'داعش'],
])('the card of a name (%s, %s) does not cover it and lies within a small window', async (kind, words) => {
  await resize(page, 800, 560);
  onTestFinished(() => resize(page, 1000, 800));
  const point = await open(kind, words);
  const { box, size } = await page.evaluate((card) => {
    const { left, right, top, bottom } = document.querySelector(card)!.getBoundingClientRect();
    return { box: { left, right, top, bottom }, size: { width: innerWidth, height: innerHeight } };
  }, CARD);
  const covers = box.left <= point.x && point.x <= box.right && box.top <= point.y && point.y <= box.bottom;
  expect(covers).toBe(false);
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
});

test('Escape closes the card, and it stays closed until the pointer has left the name', async () => {
  const point = await open('isnad-org', 'داعش');
  await page.press('Escape');
  await untilClosed();
  await page.moveMouse({ x: point.x + 2, y: point.y });
  await wait(500);
  expect(await isOpen()).toBe(false);
});

test('scrolling closes the card', async () => {
  await open('isnad-org', 'داعش');
  await page.wheel(250);
  await untilClosed();
});

test('the pointer has time to go into the card, which then stays', async () => {
  await open('isnad-per', 'بلينكن');
  await page.moveMouse(await pointInCard(page, 'التالي'));
  await wait(700);
  expect(await isOpen()).toBe(true);
});

test('the card goes when the pointer has left the name and not come to it', async () => {
  await open('isnad-per', 'بلينكن');
  await page.moveMouse(ASIDE);
  await untilClosed();
});

test('its buttons go to the next mention and close it', async () => {
  await open('isnad-org', 'داعش');
  const lit = untilLit(page);
  await page.click(await pointInCard(page, 'التالي'));
  await lit;
  await untilStill(page);
  await page.click(await pointInCard(page, 'إغلاق'));
  await untilClosed();
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
  onTestFinished(() => page.evaluate(() => document.querySelector('#ticker')!.remove()));
  await open('isnad-per', 'بلينكن');
  const before = await scrolls();
  await until('the ticker has gone on', async () => (await scrolls()) > before + 5);
  expect(await isOpen()).toBe(true);
});

test('the page knows nothing of what is in the card', async () => {
  await open('isnad-per', 'بلينكن');
  const seen = await page.evaluate((card) => {
    const host = document.querySelector(card)!;
    return [host.shadowRoot, host.childNodes.length, host.attributes.length];
  }, CARD);
  expect(seen.slice(0, 2)).toEqual([null, 0]);
});

test('nothing is left of it afterwards', async () => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await open('isnad-per', 'بلينكن');
  await page.press('Escape');
  await untilClosed();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
