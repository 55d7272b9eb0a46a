import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../setup/browsers.mjs';

/** A Chromium to measure in, with the built extension or without. */
export interface BenchBrowser {
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

const ARGUMENTS = ['--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** The extension greets in a tab of its own when it is installed. */
const WELCOME_MS = 1_500;

export async function launchBench(extension: string | null): Promise<BenchBrowser> {
  const path = findBrowser('chrome');
  if (!path) throw new Error('no Chromium found on this machine');
  const profile = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const browser = await puppeteer.launch({
    executablePath: path,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: process.getuid?.() === 0 ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
  });
  if (extension !== null) await install(browser, extension);
  return {
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function install(browser: Browser, folder: string): Promise<void> {
  await browser.installExtension(folder);
  await new Promise((resolve) => setTimeout(resolve, WELCOME_MS));
  for (const page of await browser.pages())
    if (page.url().startsWith('chrome-extension:')) await page.close();
}

/** Bytes of JavaScript of a page, in all its worlds, after everything that can go has gone. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    // twice: what finalisers let go of is collected by the second
    for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  } finally {
    await session.detach();
  }
}

/** Milliseconds from `DOMContentLoaded`, after which the gate runs, until the first marks. */
export async function timeToMarks(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const handle = await page.waitForFunction(
    `CSS.highlights.size > 0 && performance.now() - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`,
    { polling: 5, timeout: 60_000 },
  );
  return handle.jsonValue() as Promise<number>;
}
