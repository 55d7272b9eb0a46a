import { afterAll, afterEach, expect, onTestFinished } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import { untilLit } from './lit';
import { pointOf, readMarks } from './marks-in-page';
import { type Stage, setStage, settle, untilFilled, untilMarked } from './stage';
import { untilSays } from './until-says';

const ELSEWHERE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><body>Elsewhere';
const ADDED = 'وقال وزير الخارجية الفرنسي جان نويل بارو إن باريس ترحب بالاتفاق.';

let stage: Stage;
let page: Page;

test.beforeAll(async ({ browsers }) => {
  stage = await setStage(browsers, 'ar', { '/elsewhere': ELSEWHERE });
  page = await stage.openSeed();
});
afterAll(() => stage.close());
afterEach(() => page.setMedium('screen'));

/** Runs a function in a page of the extension. */
async function inExtension(run: () => void | Promise<void>): Promise<void> {
  const options = await openOptions();
  await options.evaluate(run).catch(() => undefined);
  await options.close().catch(() => undefined);
  await page.bringToFront();
}

const openOptions = () => stage.browser.open(`${stage.extension.origin}/options.html`);

const lineUnderNames = () =>
  page.evaluate(() => {
    const paragraph = document.querySelector('article p');
    return paragraph && getComputedStyle(paragraph, '::highlight(isnad-per)').textDecorationLine;
  });

test('nothing of the marks is printed', async () => {
  expect(await lineUnderNames()).toBe('underline');
  await page.setMedium('print');
  expect(await lineUnderNames()).not.toBe('underline');
});

test('a page that comes back from the cache of the browser has its marks and its badge', async () => {
  const before = await readMarks(page);
  const badge = await until('the badge shows', () => stage.extension.badge(page));
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.back = String(persisted);
    });
  });
  // a page that waits for an answer is not kept
  await settle();
  await page.goto(`${stage.site.url}/elsewhere`);
  await until('the badge is gone', async () => (await stage.extension.badge(page)) === '');
  await page.evaluate(() => void setTimeout(() => history.back()));
  await until('the page is back, as it was', () =>
    page.evaluate(() => document.documentElement.dataset.back === 'true'),
  );
  expect(await readMarks(page)).toEqual(before);
  await until('the badge is back', async () => (await stage.extension.badge(page)) === badge);
});

test('the background may end at any time: the next page is marked, the next change read, the next list there', async () => {
  await stage.extension.endBackground();
  await page.goto(`${stage.site.url}/seed`);
  await untilMarked(page);
  await stage.extension.endBackground();
  await page.evaluate((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('article')?.append(paragraph);
  }, ADDED);
  await until('the new name is marked', async () =>
    (await readMarks(page))['isnad-per']?.includes('جان نويل بارو'),
  );
  await stage.extension.endBackground();
  const popup = await stage.extension.openPopup(page);
  expect((await readList(popup)).length).toBeGreaterThan(2);
  await stage.extension.endBackground();
  const lit = untilLit(page);
  await popup.click(await pointOf(popup, '.row-name'));
  await lit;
  await popup.close();
});

test('settings that are damaged give way to the defaults', async () => {
  await inExtension(() =>
    chrome.storage.sync.set({
      activation: 7,
      sitesOff: 'all',
      sitesOn: [null],
      kinds: ['PER', {}],
      certainty: [],
    }),
  );
  await page.goto(`${stage.site.url}/seed`);
  await untilMarked(page);
  await until('all kinds are marked', async () => Object.keys(await readMarks(page)).length >= 4);
  const popup = await stage.extension.openPopup(page);
  await untilSays(popup, 'تضرّر بعض إعداداتك المحفوظة');
  await popup.close();
  const options = await openOptions();
  await untilSays(options, 'تضرّر بعض إعداداتك المحفوظة');
  await options.evaluate(() => chrome.storage.sync.clear());
  await until('the word is gone', () => options.evaluate(() => document.querySelector('.error') === null));
  await options.close();
  await page.bringToFront();
});

test('storage that is full keeps what was set, and the reader is told', async () => {
  const options = await openOptions();
  onTestFinished(async () => {
    await options.evaluate(() => chrome.storage.sync.clear());
    await options.close();
    await page.bringToFront();
  });
  await untilFilled(options);
  const isFull = await options.evaluate(async () => {
    // Browsers count writes, too: few large ones first, then halves of what may be left.
    const fill = (item: string, length: number): Promise<boolean> =>
      chrome.storage.sync.set({ [item]: 'x'.repeat(length) }).then(
        () => true,
        () => false,
      );
    for (let item = 0; item < 20 && (await fill(`large ${item}`, 8_000)); item++);
    for (let length = 4_096; length >= 1; length /= 2) await fill(`half ${length}`, length);
    return !(await fill('last 1', 1));
  });
  expect(isFull).toBe(true);
  const choices = () =>
    options.evaluate(() => [...document.querySelectorAll('input')].map(({ checked }) => checked));
  const before = await choices();
  await options.evaluate(() => document.querySelector<HTMLInputElement>('input:not(:checked)')?.click());
  await untilSays(options, 'لم يستطع المتصفح الحفظ');
  await until('nothing is set', async () => JSON.stringify(await choices()) === JSON.stringify(before));
  await page.goto(`${stage.site.url}/seed`);
  await untilMarked(page);
});

test('when the extension is reloaded its marks go, nothing breaks, and the page reloaded is marked again', async () => {
  await page.evaluate(() => {
    addEventListener('error', ({ message }) => {
      document.documentElement.dataset.error = message;
    });
  });
  // Noted in the page itself: Firefox brings the new gate into open pages, which are soon marked again.
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const looking = setInterval(() => {
      const style = getComputedStyle(document.querySelector('article p')!, '::highlight(isnad-per)');
      if (style.textDecorationLine === 'underline' && CSS.highlights.size > 0) return;
      dataset.unmarked = 'true';
      clearInterval(looking);
    }, 10);
  });
  await stage.extension.reload();
  await page.bringToFront();
  await until('the marks were gone', () =>
    page.evaluate(() => document.documentElement.dataset.unmarked === 'true'),
  );
  await page.evaluate((text) => {
    document.querySelector('article p')?.append(text);
  }, ADDED);
  await settle();
  expect(await page.evaluate(() => document.documentElement.dataset.error ?? '')).toBe('');
  await until('the page is marked again', async () => {
    await page.reload();
    await settle();
    return page.evaluate(() => CSS.highlights.size > 0);
  });
  expect(await lineUnderNames()).toBe('underline');
});
