import { afterAll, afterEach, expect, onTestFinished } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import { CARD, openCard, pointInCard, putCardAway } from './card-in-page';
import { chooseSetting } from './choose-setting';
import { type Stage, setStage, untilFilled } from './stage';

let stage: Stage;
let page: Page;
let options: Page;
test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'en');
  page = await stage.openSeed();
  options = await stage.browser.open(`${stage.extension.origin}/options.html`);
  await untilFilled(options);
});
afterAll(() => stage.close());
afterEach(() => options.evaluate(() => chrome.storage.sync.clear()));

/** How the marks of people are painted in the page. */
const marksOfPeople = (seen: Page) =>
  seen.evaluate(() => {
    const { textDecorationLine, textDecorationThickness, backgroundColor } = getComputedStyle(
      document.querySelector('p')!,
      '::highlight(isnad-per)',
    );
    return { line: textDecorationLine, width: textDecorationThickness, ground: backgroundColor };
  });

const choose = (label: string) => chooseSetting(options, label, 'Saved');

test('marks look in pages as they are set, at once, and as usual again', async () => {
  const usual = await marksOfPeople(page);
  expect(usual).toMatchObject({ line: 'underline', width: '2px' });
  await choose('Thick');
  await until('the lines are thick', async () => (await marksOfPeople(page)).width === '3.4px');
  await choose('A colour behind');
  await until('names have a ground', async () => (await marksOfPeople(page)).line === 'none');
  expect((await marksOfPeople(page)).ground).not.toBe(usual.ground);
  const later = await stage.openSeed();
  expect(await marksOfPeople(later)).toEqual(await marksOfPeople(page));
  await later.close();
  await options.bringToFront();
  await choose('A line below');
  await choose('Medium');
  await until(
    'marks are as before',
    async () => JSON.stringify(await marksOfPeople(page)) === JSON.stringify(usual),
  );
});

test('reported statements are underlined by dashes once the reader wants them, and not before', async () => {
  const marked = () => page.evaluate(() => CSS.highlights.has('isnad-indirect'));
  expect(await marked()).toBe(false);
  await choose('Show indirect speech too (“he said that…”)');
  await until('they are marked', marked);
  const style = await page.evaluate(
    () => getComputedStyle(document.querySelector('p')!, '::highlight(isnad-indirect)').textDecorationStyle,
  );
  expect(style).toBe('dashed');
  await options.evaluate(() => chrome.storage.sync.clear());
  await until('they are unmarked', async () => !(await marked()));
});

test('the preview shows what the page will show', async () => {
  const inPreview = () =>
    options.evaluate(() => {
      const name = document.querySelector('.marked-text .kind[data-type=PER]');
      return name && getComputedStyle(name).textDecorationColor;
    });
  const usual = await until('names are marked', inPreview);
  await choose('Easy to tell apart');
  await until('the colour is another', async () => {
    const now = await inPreview();
    return now !== null && now !== usual;
  });
});

test('the card has the text size that is set, whatever the page makes of rem', async () => {
  const nameSize = () =>
    page.evaluateInShadow(CARD, (root) =>
      Number.parseFloat(getComputedStyle(root.querySelector('.card-name')!).fontSize),
    );
  await page.bringToFront();
  await putCardAway(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '50%';
  });
  onTestFinished(() => page.evaluate(() => document.documentElement.removeAttribute('style')));
  await openCard(page, 'isnad-per', 'بلينكن');
  expect(await nameSize()).toBe(20);
  await options.evaluate(() => chrome.storage.sync.set({ textSize: 'largest', version: 2 }));
  await until('the card is large', async () => (await nameSize()) === 29);
  await options.evaluate(() => chrome.storage.sync.clear());
  await until('the card is as usual', async () => (await nameSize()) === 20);
});

test('a pinned card is moved by keys, without the page, and goes back to its name once it is released', async () => {
  const left = () => page.evaluate(() => document.querySelector('isnad-card')!.getBoundingClientRect().left);
  await page.bringToFront();
  await putCardAway(page);
  await openCard(page, 'isnad-org', 'داعش');
  await page.click(await pointInCard(page, 'Pin the card'));
  await page.click(await pointInCard(page, 'Move the card with the arrow keys'));
  const before = { left: await left(), scroll: await page.evaluate(() => scrollY) };
  await page.press('ArrowLeft');
  await page.press('ArrowDown');
  await until('the card has moved', async () => (await left()) === before.left - 24);
  expect(await page.evaluate(() => scrollY)).toBe(before.scroll);
  await page.click(await pointInCard(page, 'Pin the card'));
  await until('it is beside its name again', async () => (await left()) === before.left);
});
