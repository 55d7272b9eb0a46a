import { expect } from 'vitest';
import type { Page } from '../../tools/browsers/browser';
import { readList } from '../../tools/browsers/popup-list';
import { until } from '../../tools/browsers/until';
import { test } from './browser-test';
import { type Stage, setStage } from './stage';

const openSettings = (stage: Stage): Promise<Page> =>
  stage.browser.open(`${stage.extension.origin}/options.html`);

/** What one file of tests could leave to the next. */
const leftIn = (settings: Page) =>
  settings.evaluate(async () => ({
    stored: [
      await chrome.storage.sync.get(null),
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ].flatMap(Object.keys),
    tabs: (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith('http')).length,
    isLetIn: await chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }),
    asksForLessMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }));

const NOTHING = { stored: [], tabs: 0, isLetIn: true, asksForLessMotion: false };

test('a browser that a file of tests has left is as new to the next', async ({ browsers }) => {
  const first = await setStage(browsers, 'ar');
  expect(await leftIn(await openSettings(first))).toEqual(NOTHING);
  const page = await first.openSeed();
  await page.setNeeds({ reducedMotion: true });
  const settings = await openSettings(first);
  await settings.evaluate(async () => {
    await chrome.storage.sync.set({ hover: 'click' });
    await chrome.storage.local.set({ left: 'here' });
    await chrome.storage.session.set({ left: 'here' });
  });
  await first.extension.allowSites(false);
  await until('it is kept out', async () => !(await leftIn(settings)).isLetIn);
  // left open: the panel of a popup outlives its extension where nobody closes it
  await first.extension.openPopup(page);
  await first.close();

  const second = await setStage(browsers, 'ar');
  expect(second.browser).toBe(first.browser);
  expect(await leftIn(await openSettings(second))).toEqual(NOTHING);
  const popup = await second.extension.openPopup(await second.openSeed());
  expect((await readList(popup)).length).toBeGreaterThan(2);
  await second.close();
});
