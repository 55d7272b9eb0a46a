import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';
import { readSeed } from '../../tools/site/seed';
import { violations } from './axe';
import { test } from './browser-test';
import { CARD, openCard } from './card-in-page';
import { type Stage, setStage } from './stage';
import { settleAtTop, untilStill } from './stillness';

const FOLDER = join(import.meta.dirname, '../../out/screenshots');
const VIEWS = ['options.html', 'welcome.html', 'popup.html?panel'] as const;

let stage: Stage;
let page: Page;
test.beforeAll(async ({ browsers }) => {
  await mkdir(FOLDER, { recursive: true });
  stage = await setStage(browsers, 'ar');
  page = await stage.openSeed();
});
afterAll(() => stage.close());

const take = (seen: Page, name: string) => seen.screenshot(join(FOLDER, `${stage.browser.name}-${name}.png`));

/** Opens a page of the extension, filled. */
async function open(view: (typeof VIEWS)[number]): Promise<Page> {
  const opened = await stage.browser.open(`${stage.extension.origin}/${view}`);
  if (view === 'popup.html?panel') await paste(opened);
  else await until('it is filled', () => opened.evaluate(() => document.body.innerText.includes('واشنطن')));
  return opened;
}

/** A panel in a tab of its own has no page beside it: it lists a text that the reader pastes. */
async function paste(panel: Page): Promise<void> {
  const press = (selector: string) =>
    until(`${selector} is there`, () =>
      panel.evaluate((wanted) => {
        const button = document.querySelector<HTMLElement>(wanted);
        button?.click();
        return button !== null;
      }, selector),
    );
  await press('.foot-tools button');
  await until('it takes a text', () => panel.evaluate(() => document.querySelector('textarea') !== null));
  await panel.evaluate(
    (text) => {
      document.querySelector('textarea')!.value = text;
    },
    await readSeed(),
  );
  await press('.paste + button');
  await until('it lists', () => panel.evaluate(() => document.querySelector('.row-name') !== null));
  await press('.row-unfold');
}

describe.each(VIEWS)('%s', (view) => {
  test('at 200 % nothing is cut, and nothing needs scrolling sideways', async () => {
    const opened = await open(view);
    await opened.setSize(800, 600);
    const zoom = (factor: number) =>
      opened.evaluate(
        (by) => chrome.tabs.getCurrent().then((tab) => chrome.tabs.setZoom(tab!.id!, by)),
        factor,
      );
    onTestFinished(async () => {
      await zoom(1);
      await opened.close();
    });
    await zoom(2);
    await until('it is zoomed', () => opened.evaluate(() => innerWidth <= 420));
    await untilStill(opened);
    const found = await opened.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - innerWidth,
      cut: [...document.querySelectorAll<HTMLElement>('button, label, h1, h2, p, li')]
        .filter((element) => !element.closest('.unseen') && element.offsetParent !== null)
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return !element.matches('.unseen') && right > left && (left < -1 || right > innerWidth + 1);
        })
        .map((element) => element.textContent?.slice(0, 40)),
    }));
    await take(opened, `zoomed-${view.replace(/\.html.*/, '')}`);
    expect(found).toEqual({ sideways: expect.any(Number), cut: [] });
    expect(found.sideways).toBeLessThanOrEqual(0);
  });

  test('in forced colours all controls are drawn, and axe finds nothing', async () => {
    const opened = await open(view);
    await opened.setNeeds({ forcedColours: true });
    const invisible = await opened.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          // a source without a name has no line in pages either
          '[role=switch], .button, .kind:not([data-type=SOURCE]), [role=tab][aria-selected=true]',
        ),
      ]
        .filter((element) => element.offsetParent !== null)
        .filter((element) => {
          const { borderTopStyle, borderBottomStyle, outlineStyle, textDecorationLine } =
            getComputedStyle(element);
          return [borderTopStyle, borderBottomStyle, outlineStyle, textDecorationLine].every(
            (style) => style === 'none',
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    await take(opened, `forced-${view.replace(/\.html.*/, '')}`);
    const found = await violations(opened);
    await opened.setNeeds({});
    await opened.close();
    expect(invisible).toEqual([]);
    expect(found).toEqual([]);
  });

  test('nothing moves for who asked for less motion', async () => {
    const opened = await open(view);
    const moving = () =>
      opened.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) =>
            ['', '::before', '::after'].some((part) => {
              const { transitionDuration, animationName } = getComputedStyle(element, part);
              return transitionDuration !== '0s' || animationName !== 'none';
            }),
          ).length,
      );
    await opened.setNeeds({ reducedMotion: true });
    expect(await moving()).toBe(0);
    await opened.setNeeds({});
    await opened.close();
  });
});

describe('the popup and the page', () => {
  test('a jump is at once for who asked for less motion', async () => {
    await page.bringToFront();
    await page.setNeeds({ reducedMotion: true });
    await settleAtTop(page);
    const popup = await stage.extension.openPopup(page);
    await readList(popup);
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.row-name')].at(-1)!.click());
    const places = await until('it has jumped', async () => {
      const seen = await page.evaluate(async () => {
        const first = scrollY;
        await new Promise((resolve) => setTimeout(resolve, 60));
        return [first, scrollY] as const;
      });
      return seen[1] > 0 ? seen : null;
    });
    expect(places[0] === places[1] || places[0] === 0).toBe(true);
    await popup.close();
    await page.setNeeds({});
  });

  test('in forced colours the card has its edge, its text and its marks', async () => {
    await settleAtTop(page);
    onTestFinished(() => page.setNeeds({}));
    await page.setNeeds({ forcedColours: true });
    await openCard(page, 'isnad-per', 'بلينكن');
    await take(page, 'forced-card');
    const drawn = await page.evaluateInShadow(CARD, (root) => {
      const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
      return {
        edge: style('.card').borderTopStyle,
        line: style('.card-kind .kind').textDecorationLine,
        button: style('.icon-button').borderTopStyle,
      };
    });
    expect(drawn).toEqual({ edge: 'solid', line: 'underline', button: 'solid' });
  });
});
