import { afterAll, beforeEach, expect, onTestFinished } from 'vitest';
import type { Page, Point } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import {
  ASIDE,
  CARD,
  isCardOpen,
  openCard,
  pointInCard,
  putCardAway,
  restOn,
  untilCardClosed,
  untilCardPlaced,
} from './card-in-page';
import { pointOfMark, readMarks } from './marks-in-page';
import { type Stage, setStage, untilMarked } from './stage';
import { settleAtTop } from './stillness';

let stage: Stage;
let page: Page;
let options: Page;
test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar');
  options = await stage.browser.open(`${stage.extension.origin}/options.html`);
  page = await stage.openSeed();
});
afterAll(() => stage.close());

beforeEach(async () => {
  await putCardAway(page);
  await settleAtTop(page);
});

const isOpen = () => isCardOpen(page);
const untilClosed = () => untilCardClosed(page);
const untilOpen = () => untilCardPlaced(page);
const rest = (highlight: string, words: string) => restOn(page, highlight, words);
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends an event that no driver can send in both browsers: a touch, a pointer with a key held. */
const dispatch = (
  type: 'click' | 'pointermove',
  { x, y }: Point,
  how: { pointerType?: string; shiftKey?: boolean },
) =>
  page.evaluate(
    (name, clientX, clientY, init) => {
      const event = new PointerEvent(name, { ...init, clientX, clientY, bubbles: true, composed: true });
      document.elementFromPoint(clientX, clientY)!.dispatchEvent(event);
    },
    type,
    x,
    y,
    how,
  );

/** Whether all of a part of the card lies between its head, which stays, and its lower edge. */
async function isSeen(part: '.card-outcome' | '.card-corrected'): Promise<boolean> {
  const seen = await page.evaluateInShadow(CARD, (root) => {
    const box = (selector: string) => root.querySelector(selector)?.getBoundingClientRect();
    const [head, card] = [box('.card-head')!, box('.card')!];
    return ['.card-outcome', '.card-corrected'].filter((each) => {
      const { top, bottom } = box(each) ?? { top: 0, bottom: 0 };
      return top >= head.bottom && bottom <= card.bottom;
    });
  });
  return seen.includes(part);
}

/** The reasons come last in a card. */
const scrollCard = () =>
  page.evaluateInShadow(CARD, (root) => root.querySelector('.card-body')!.scrollTo(0, 10_000));

const press = async (words: string) => page.click(await pointInCard(page, words));

/**
 * Sets what opens a card for the time of a test. That the page has heard of it shows in what was set with it: statements
 * without quotation marks are marked, or no longer.
 */
async function setHover(hover: 'key' | 'click'): Promise<void> {
  const set = async (how: 'rest' | 'key' | 'click', indirect: boolean): Promise<void> => {
    await options.evaluate(
      (value, marked) => chrome.storage.sync.set({ hover: value, indirect: marked, version: 2 }),
      how,
      indirect,
    );
    await until(`a card opens on ${how}`, () =>
      page.evaluate((marked) => CSS.highlights.has('isnad-indirect') === marked, indirect),
    );
  };
  onTestFinished(() => set('rest', false));
  await set(hover, true);
}

test('a pinned card stays when the pointer leaves and the page scrolls, and goes on Escape', async () => {
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  await press('ثبّت البطاقة');
  await page.moveMouse(ASIDE);
  await page.wheel(250);
  await wait(600);
  expect(await isOpen()).toBe(true);
  await page.press('Escape');
  await untilClosed();
});

test('a quotation is copied from the card, with its source', async () => {
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  await press('انسخه مع مصدره');
  await until('it is copied', () =>
    page.evaluateInShadow(CARD, (root) => root.querySelector('.card-outcome')!.textContent === 'نُسخ'),
  );
  expect(await isSeen('.card-outcome')).toBe(true);
});

test('what was corrected is said where the reader pressed, however far the card is scrolled', async () => {
  await rest('isnad-per', 'بلينكن');
  await untilOpen();
  await scrollCard();
  await press('لماذا عُلّم؟');
  await scrollCard();
  await press('ليس اسماً');
  await pointInCard(page, 'تراجع');
  expect(await isSeen('.card-corrected')).toBe(true);
  await press('تراجع');
  await until('it is marked again', async () => (await readMarks(page))['isnad-per']!.includes('بلينكن'));
});

test('statements without quotation marks are on the card once the reader has turned them on', async () => {
  onTestFinished(async () => {
    await options.evaluate(() => chrome.storage.sync.clear());
    await until('they are unmarked', () => page.evaluate(() => !CSS.highlights.has('isnad-indirect')));
  });
  await options.evaluate(() => chrome.storage.sync.set({ indirect: true, version: 2 }));
  await until('they are marked', () => page.evaluate(() => CSS.highlights.has('isnad-indirect')));
  await page.evaluate(() => {
    const told = [...document.querySelectorAll('p')].find((each) => each.textContent!.includes('جون كيربي'));
    told!.scrollIntoView({ block: 'center' });
  });
  await wait(300);
  await rest('isnad-per', 'جون كيربي');
  await untilOpen();
  const notes = () =>
    page.evaluateInShadow(CARD, (root) => root.querySelector('.quotation-kind')?.textContent ?? '');
  expect(await notes()).toContain('كلام غير مباشر');
});

test('a name opens on touch', async () => {
  const point = await pointOfMark(page, 'isnad-per', 'بلينكن');
  await dispatch('click', point, { pointerType: 'touch' });
  expect(await isOpen()).toBe(true);
  await dispatch('click', ASIDE, { pointerType: 'touch' });
  await untilClosed();
});

test('on click only, rest opens nothing and a click does', async () => {
  await setHover('click');
  const point = await rest('isnad-per', 'بلينكن');
  await wait(600);
  expect(await isOpen()).toBe(false);
  await page.click(point);
  await untilOpen();
});

test('with a key only, rest opens nothing until Shift is held', async () => {
  await setHover('key');
  const point = await rest('isnad-per', 'بلينكن');
  await wait(600);
  expect(await isOpen()).toBe(false);
  await dispatch('pointermove', point, { shiftKey: true });
  await untilOpen();
});

/** An open card keeps its language: opens one after the other until one says `words`. */
const untilCardSays = (words: string) =>
  until(`a card says «${words}»`, async () => {
    await putCardAway(page);
    await openCard(page, 'isnad-per', 'بلينكن');
    return page.evaluateInShadow(CARD, (root) => root.textContent).then((text) => text?.includes(words));
  });

test('card, popup and settings speak the language that is set', async () => {
  onTestFinished(async () => {
    await options.evaluate(() => chrome.storage.sync.clear());
    await until('the settings are in Arabic', () =>
      options.evaluate(() => document.documentElement.lang === 'ar'),
    );
    await page.bringToFront();
    await untilCardSays('لماذا عُلّم؟');
  });
  await options.evaluate(() => chrome.storage.sync.set({ language: 'en', version: 2 }));
  await until('the settings are in English', () =>
    options.evaluate(() => document.documentElement.lang === 'en' && document.title === 'Isnad settings'),
  );
  await untilCardSays('Why is this marked?');
  const popup = await stage.browser.open(`${stage.extension.origin}/popup.html?panel`);
  await until('the popup is in English', () => popup.evaluate(() => document.documentElement.lang === 'en'));
  expect(await popup.evaluate(() => document.documentElement.dir)).toBe('ltr');
  await popup.close();
});

test('what is no name loses its marks at once, and gets them back', async () => {
  const marks = async () => (await readMarks(page))['isnad-org'] ?? [];
  const before = await marks();
  expect(before).toContain('داعش');
  await rest('isnad-org', 'داعش');
  await untilOpen();
  await scrollCard();
  await press('لماذا عُلّم؟');
  await scrollCard();
  await press('ليس اسماً');
  await until('the marks are gone', async () => !(await marks()).includes('داعش'));
  await until('the settings list it', () =>
    options.evaluate(() => document.querySelector('main')!.textContent!.includes('داعش')),
  );
  const elsewhere = await stage.browser.open(`${stage.site.url}/seed?other`);
  await untilMarked(elsewhere);
  expect((await readMarks(elsewhere))['isnad-org']).toContain('داعش');
  await elsewhere.close();
  await page.bringToFront();
  await press('تراجع');
  await until('the marks are back', async () => (await marks()).join() === before.join());
});
