import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser, Extension, Page } from '../browsers/browser';
import { launch } from '../browsers/launch';
import { readList, unfoldAll } from '../browsers/popup-list';
import { until } from '../browsers/until';
import { bundle } from '../build/bundle';
import { BROWSER_NAMES, type BrowserName } from '../build/manifest';
import { parseArticle, renderArticlePage } from '../site/article-page';
import { readSeed } from '../site/seed';
import { serve } from '../site/server';
import { printList } from './print-list';

const ROOT = join(import.meta.dirname, '../..');

/** `npm start [-- firefox]`: builds the extension and opens the seed article with it. */
async function start(name: BrowserName): Promise<void> {
  const { folder } = await bundle(ROOT, name);
  const site = await serve({ '/article': renderArticlePage(parseArticle(await readSeed())) });
  const visible = hasDisplay();
  const browser = await launch(name, { language: 'ar', visible });
  // so that the browser is ended and its profile deleted
  process.once('SIGINT', () => process.exit(130));
  try {
    const extension = await browser.install(folder);
    const page = await browser.open(`${site.url}/article`);
    await until('the article is marked', () => page.evaluate(() => CSS.highlights.size > 0));
    if (visible) await stayOpen(browser, page);
    else await report(browser, extension, page);
  } finally {
    site.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function stayOpen(browser: Browser, page: Page): Promise<void> {
  await page.bringToFront();
  console.log(`${browser.version} is open with the article.`);
  console.log(
    'Rest on a name for its card; click on the toolbar button for the list. Close the browser to end.',
  );
  await browser.ended;
}

/** Without a display: prints what the popup lists, and saves pictures of the page and of the popup. */
async function report(browser: Browser, extension: Extension, page: Page): Promise<void> {
  const out = join(ROOT, 'out');
  await mkdir(out, { recursive: true });
  const pictures = ['page', 'popup'].map((what) => join(out, `start-${browser.name}-${what}.png`));
  await page.screenshot(pictures[0]!);
  const popup = await extension.openPopup(page);
  await readList(popup);
  await unfoldAll(popup);
  console.log(printList(await readList(popup)));
  await popup.screenshot(pictures[1]!);
  await browser.close();
  console.log(`\n${browser.version} without a display. Saved:`);
  for (const picture of pictures) console.log(relative(process.cwd(), picture));
}

const name = process.argv[2] ?? 'chrome';
try {
  if (!BROWSER_NAMES.some((known) => known === name)) throw new Error(`unknown browser: ${name}`);
  await start(name as BrowserName);
  process.exit(0);
} catch (error) {
  console.error(`npm start failed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
