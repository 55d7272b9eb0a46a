import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { medianOf } from '../median';
import { type BenchBrowser, heapOf, launchBench, timeToMarks } from './bench-browser';
import { type BenchSite, FRAMES, serveBench } from './bench-site';
import { traceScripts } from './trace';

const DIST = join(import.meta.dirname, '../../../dist/chrome');
const ROUNDS = 7;
const NAVIGATIONS = 200;
/** After so many all that is made once has been made. */
const WARM_NAVIGATIONS = 20;
const MUTATING_MS = 5_000;
/** Long enough for a page to be read and to come to rest. */
const REST_MS = 600;
const MEGABYTE = 1e6;

type Row = readonly [what: string, figure: string, bar: string];

const rest = (milliseconds = REST_MS): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

async function measured<Value>(rounds: number, run: () => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let round = 0; round < rounds; round++) values.push(await run());
  return values;
}

async function gateRows(page: Page, site: BenchSite): Promise<Row[]> {
  const gateOn = async (path: string): Promise<number> => {
    const costs = await measured(ROUNDS, () =>
      traceScripts(page, async () => {
        await page.goto(site.url + path);
        await rest(200);
      }),
    );
    return medianOf(costs.map(({ gate }) => gate));
  };
  return [
    ['the gate on a page that is not Arabic', ms(await gateOn('/english')), '1 ms'],
    ['the gate in each frame of an advertisement', ms((await gateOn('/frames')) / (FRAMES + 1)), ''],
  ];
}

async function readingRows(page: Page, site: BenchSite, path: string, what: string): Promise<Row[]> {
  const url = site.url + path;
  const times = await measured(ROUNDS, () => timeToMarks(page, url));
  const costs = await measured(3, () =>
    traceScripts(page, async () => {
      await timeToMarks(page, url);
      await rest();
    }),
  );
  return [
    [`${what}: from document_idle to marks`, ms(medianOf(times)), ''],
    [`${what}: our scripts, in all`, ms(medianOf(costs.map(({ total }) => total))), ''],
    [`${what}: longest task`, ms(medianOf(costs.map(({ longestTask }) => longestTask))), '50 ms'],
  ];
}

async function mutationRow(page: Page, site: BenchSite): Promise<Row> {
  await timeToMarks(page, `${site.url}/mutating`);
  const { total } = await traceScripts(page, async () => {
    await page.evaluate(`mutate(${MUTATING_MS})`);
  });
  return ['100 changes a second: our scripts, per second', ms((total * 1_000) / MUTATING_MS), ''];
}

/** In a tab of its own each time: the pages before it would stay in memory, to be gone back to. */
async function heapAt(browser: BenchBrowser, url: string, isMarked: boolean): Promise<number> {
  const page = await browser.open('about:blank');
  if (isMarked) await timeToMarks(page, url);
  else await page.goto(url);
  await rest();
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

async function memoryRows(ours: BenchBrowser, plain: BenchBrowser, site: BenchSite): Promise<Row[]> {
  const rows: Row[] = [];
  for (const path of ['/seed', '/long']) {
    const url = site.url + path;
    const above = (await heapAt(ours, url, true)) - (await heapAt(plain, url, false));
    rows.push([`memory above the page alone: ${path}`, `${(above / MEGABYTE).toFixed(1)} MB`, '10 MB']);
  }
  return rows;
}

async function growthRow(page: Page, site: BenchSite): Promise<Row> {
  const heaps: number[] = [];
  for (let count = 1; count <= NAVIGATIONS; count++) {
    await page.goto(`${site.url}${count % 2 ? '/english' : '/seed'}`);
    if (count % 2 === 0) await page.waitForFunction('CSS.highlights.size > 0', { polling: 10 });
    if (count === WARM_NAVIGATIONS || count === NAVIGATIONS) heaps.push(await heapOf(page));
  }
  const growth = (heaps[1]! - heaps[0]!) / MEGABYTE;
  return [`growth from ${WARM_NAVIGATIONS} to ${NAVIGATIONS} navigations`, `${growth.toFixed(2)} MB`, 'none'];
}

async function traceRows(ours: Page, plain: Page, site: BenchSite): Promise<Row[]> {
  let errors = 0;
  ours.on('pageerror', () => errors++);
  ours.on('console', (message) => (errors += message.type() === 'error' ? 1 : 0));
  let equal = 0;
  for (const path of site.fixtures) {
    const sources: unknown[] = [];
    for (const page of [ours, plain]) await page.goto(site.url + path);
    await rest();
    for (const page of [ours, plain]) sources.push(await page.evaluate('document.documentElement.outerHTML'));
    if (sources[0] === sources[1]) equal++;
  }
  return [
    ['fixtures whose outerHTML is the page’s own', `${equal} of ${site.fixtures.length}`, 'all'],
    ['errors in the console on them', String(errors), '0'],
  ];
}

async function measure(ours: BenchBrowser, plain: BenchBrowser, site: BenchSite): Promise<Row[]> {
  const page = await ours.open(`${site.url}/english`);
  const other = await plain.open(`${site.url}/english`);
  await timeToMarks(page, `${site.url}/seed`);
  return [
    ...(await gateRows(page, site)),
    ...(await readingRows(page, site, '/seed', 'the seed article')),
    ...(await readingRows(page, site, '/long', '2,000 paragraphs')),
    await mutationRow(page, site),
    ...(await memoryRows(ours, plain, site)),
    await growthRow(page, site),
    ...(await traceRows(page, other, site)),
  ];
}

/** Prints what the extension costs the pages that are read with it, in Chromium. */
async function main(): Promise<void> {
  if (!existsSync(DIST)) throw new Error('dist/chrome is missing: npm run build');
  const site = await serveBench();
  const browsers = [await launchBench(DIST), await launchBench(null)] as const;
  try {
    for (const [what, figure, bar] of await measure(...browsers, site))
      console.log(`${what.padEnd(50)}${figure.padStart(12)}${bar && `   (bar: ${bar})`}`);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    site.close();
  }
}

await main();
