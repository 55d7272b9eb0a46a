import { join } from 'node:path';
import type { Browser, Extension, LaunchOptions, Page } from '../../tools/browsers/browser';
import { until } from '../../tools/browsers/until';
import { findSources } from '../../tools/build/sources';
import { parseArticle, renderArticlePage } from '../../tools/site/article-page';
import { readSeed } from '../../tools/site/seed';
import { type Site, serve } from '../../tools/site/server';
import type { Browsers } from './browsers';

const ROOT = join(import.meta.dirname, '../..');

/** The pages of the extension besides the popup: options.html, … */
export const EXTENSION_PAGES = [...findSources(ROOT).copies.keys()].filter(
  (file) => file.endsWith('.html') && file !== 'popup.html',
);

/** A browser with the built extension, and a site on this machine with the seed article at /seed. */
export interface Stage {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly site: Site;
  /** Opens the seed article and waits for its marks. */
  openSeed(): Promise<Page>;
  close(): Promise<void>;
}

/** `isUnused`: in a browser of its own that no other file has used. */
export async function setStage(
  browsers: Browsers,
  language: LaunchOptions['language'],
  pages: Readonly<Record<string, string>> = {},
  isUnused = false,
): Promise<Stage> {
  const seed = renderArticlePage(parseArticle(await readSeed()));
  const site = await serve({ '/seed': seed, ...pages });
  const browser = await (isUnused ? browsers.start(language) : browsers.take(language));
  const extension = await browser.install(join(ROOT, 'dist', browser.name));
  await closeWelcome(browser, extension);
  return {
    browser,
    extension,
    site,
    openSeed: async () => {
      const page = await browser.open(`${site.url}/seed`);
      await untilMarked(page);
      return page;
    },
    close: async () => {
      site.close();
      await browsers.giveBack(browser, language);
    },
  };
}

/** After its installation the extension opens a tab to greet: closed, so that only the pages of a test run. */
async function closeWelcome(browser: Browser, extension: Extension): Promise<void> {
  const options = await browser.open(`${extension.origin}/options.html`);
  await until('the welcome is there', () =>
    options.evaluate(async () => {
      const welcome = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'));
      if (welcome?.id !== undefined) await chrome.tabs.remove(welcome.id);
      return welcome !== undefined;
    }),
  );
  await options.close();
}

export async function untilMarked(page: Page, milliseconds?: number): Promise<void> {
  await until('the page is marked', () => page.evaluate(() => CSS.highlights.size > 0), milliseconds);
}

/** Waits until a page of the extension shows the names of its demonstration, which comes last and moves the rest. */
export async function untilFilled(page: Page): Promise<void> {
  await until('it is filled', () => page.evaluate(() => document.body.innerText.includes('واشنطن')));
}

/** Whether the reader has been brought into a page: asked from a page of the extension, since a page cannot see it. */
export async function hasReader(stage: Stage, page: Page): Promise<boolean> {
  const url = await page.evaluate(() => location.href);
  const asking = await stage.browser.open(`${stage.extension.origin}/options.html`);
  try {
    return await asking.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((candidate) => candidate.url === wanted);
      if (tab?.id === undefined) throw new Error(`no tab shows ${wanted}`);
      const answer = chrome.tabs.sendMessage(tab.id, { name: 'state', request: {} });
      return answer.then(Boolean, () => false);
    }, url);
  } finally {
    await asking.close();
    await page.bringToFront();
  }
}

/** Long enough for a gate, a reader and an analysis to have come and gone. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}
