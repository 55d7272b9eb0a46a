import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, type Point, until } from '../../tools/browsers/browser';
import { pointOfMark, readMarks, settleAtTop } from './marks-in-page';
import { type Stage, setStage, untilMarked } from './stage';

const CARD = 'isnad-card';

let stage: Stage;
let page: Page;
let options: Page;
beforeAll(async () => {
  stage = await setStage('ar');
  options = await stage.browser.open(`${stage.extension.origin}/options.html`);
  page = await stage.openSeed();
});
afterAll(() => stage.close());

beforeEach(async () => {
  await page.press('Escape');
  await page.moveMouse({ x: 3, y: 3 });
  await settleAtTop(page);
  await untilClosed();
});

const isOpen = () => page.evaluate((card) => document.querySelector(card) !== null, CARD);
/** It is placed once its size is known. */
const untilOpen = async (): Promise<void> => {
  await until('the card opens', isOpen);
  await wait(200);
};
const untilClosed = () => until('the card is closed', async () => !(await isOpen()));
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function rest(point: Point): Promise<void> {
  await page.moveMouse({ x: point.x + 1, y: point.y });
  await page.moveMouse(point);
}

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

/** The middle of a control in the card, in the viewport. */
async function pointInCard(words: string): Promise<Point> {
  return until(`the card has «${words}»`, async () => {
    const boxes = await page.evaluateInShadow(CARD, (root) =>
      [...root.querySelectorAll('button, summary')].map((element) => {
        const box = element.getBoundingClientRect();
        return { text: element.textContent ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    const at = boxes.findIndex(({ text }) => text.includes(words));
    if (at < 0 || boxes[at]!.x === 0) return null;
    return boxes[at]!;
  });
}

/** The reasons come last in a card. */
const scrollCard = () =>
  page.evaluateInShadow(CARD, (root) => root.querySelector('.card-body')!.scrollTo(0, 10_000));

const press = (words: string) =>
  until(`«${words}» is pressed`, async () => {
    await page.click(await pointInCard(words));
    return true;
  });

async function setHover(hover: 'rest' | 'key' | 'click'): Promise<void> {
  await options.evaluate((value) => chrome.storage.sync.set({ hover: value, version: 1 }), hover);
  await wait(200);
}

test('a pinned card stays when the pointer leaves and the page scrolls, and goes on Escape', async () => {
  await rest(await pointOfMark(page, 'isnad-per', 'بلينكن'));
  await untilOpen();
  await press('ثبّت البطاقة');
  await page.moveMouse({ x: 3, y: 3 });
  await page.wheel(250);
  await wait(600);
  expect(await isOpen()).toBe(true);
  await page.press('Escape');
  await untilClosed();
});

test('a quotation is copied from the card, with its source', async () => {
  await rest(await pointOfMark(page, 'isnad-per', 'بلينكن'));
  await untilOpen();
  await press('انسخه مع مصدره');
  await until('it is copied', () =>
    page.evaluateInShadow(CARD, (root) => root.querySelector('.card-outcome')!.textContent === 'نُسخ'),
  );
});

test('a name opens on touch', async () => {
  const point = await pointOfMark(page, 'isnad-per', 'بلينكن');
  await dispatch('click', point, { pointerType: 'touch' });
  expect(await isOpen()).toBe(true);
  await dispatch('click', { x: 3, y: 3 }, { pointerType: 'touch' });
  await untilClosed();
});

test('on click only, rest opens nothing and a click does', async () => {
  await setHover('click');
  const point = await pointOfMark(page, 'isnad-per', 'بلينكن');
  await rest(point);
  await wait(600);
  expect(await isOpen()).toBe(false);
  await page.click(point);
  await untilOpen();
  await setHover('rest');
});

test('with a key only, rest opens nothing until Shift is held', async () => {
  await setHover('key');
  const point = await pointOfMark(page, 'isnad-per', 'بلينكن');
  await rest(point);
  await wait(600);
  expect(await isOpen()).toBe(false);
  await dispatch('pointermove', point, { shiftKey: true });
  await untilOpen();
  await setHover('rest');
});

test('card, popup and settings speak the language that is set', async () => {
  await options.evaluate(() => chrome.storage.sync.set({ language: 'en', version: 1 }));
  await until('the settings are in English', () =>
    options.evaluate(() => document.documentElement.lang === 'en' && document.title === 'Isnad: settings'),
  );
  await rest(await pointOfMark(page, 'isnad-per', 'بلينكن'));
  await untilOpen();
  await pointInCard('Why is this marked?');
  const popup = await stage.browser.open(`${stage.extension.origin}/popup.html?panel`);
  await until('the popup is in English', () => popup.evaluate(() => document.documentElement.lang === 'en'));
  expect(await popup.evaluate(() => document.documentElement.dir)).toBe('ltr');
  await popup.close();
  await options.evaluate(() => chrome.storage.sync.clear());
  await until('the settings are in Arabic', () =>
    options.evaluate(() => document.documentElement.lang === 'ar'),
  );
  await page.bringToFront();
});

test('what is no name loses its marks at once, and gets them back', async () => {
  const marks = async () => (await readMarks(page))['isnad-org'] ?? [];
  const before = await marks();
  expect(before).toContain('داعش');
  await rest(await pointOfMark(page, 'isnad-org', 'داعش'));
  await untilOpen();
  await scrollCard();
  await press('لماذا عُلّم؟');
  await scrollCard();
  await press('ليس اسماً');
  await until('the marks are gone', async () => !(await marks()).includes('داعش'));
  const listed = () => options.evaluate(() => document.querySelector('main')!.textContent!.includes('داعش'));
  expect(await listed()).toBe(true);
  const elsewhere = await stage.browser.open(`${stage.site.url}/seed?other`);
  await untilMarked(elsewhere);
  expect((await readMarks(elsewhere))['isnad-org']).toContain('داعش');
  await elsewhere.close();
  await page.bringToFront();
  await press('تراجع');
  await until('the marks are back', async () => (await marks()).join() === before.join());
});
