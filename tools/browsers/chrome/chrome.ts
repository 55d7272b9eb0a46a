import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser as Puppet, type Target } from 'puppeteer-core';
import type { Browser, Extension, LaunchOptions, Page, SentRequest } from '../browser';
import { until } from '../until';
import { ChromeExtension, originOf } from './chrome-extension';
import { ChromePage } from './chrome-page';
import { readNetLog } from './net-log';

/** No greetings and nothing that Chromium asks the network for by itself; one set of colours on every machine. */
const ARGUMENTS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Starts Chromium, driven over a pipe: only so may a driver install extensions. */
export async function launchChrome(path: string, options: LaunchOptions): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-chrome-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const netLog = join(folder, 'net-log.json');
  const { language, visible = false } = options;
  const args = [...ARGUMENTS, `--lang=${language}`, `--accept-lang=${language}`, `--log-net-log=${netLog}`];
  // the screen is 800×600 otherwise, too low for a popup of full height
  if (!visible) args.push('--screen-info={1600x1200}');
  // Chromium's sandbox refuses to start for root
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const puppet = await puppeteer.launch({
    executablePath: path,
    headless: !visible,
    pipe: true,
    enableExtensions: true,
    args,
    defaultViewport: visible ? null : { width: 1000, height: 800 },
    env: { ...process.env, LANGUAGE: language },
  });
  return new Chrome(puppet, await puppet.version(), async () => {
    const requests = await readNetLog(netLog);
    process.off('exit', remove);
    remove();
    return requests;
  });
}

class Chrome implements Browser {
  readonly name = 'chrome';
  readonly ended: Promise<void>;

  constructor(
    private readonly puppet: Puppet,
    readonly version: string,
    private readonly requests: () => Promise<readonly SentRequest[]>,
  ) {
    this.ended = new Promise((resolve) => puppet.once('disconnected', () => resolve()));
  }

  async install(folder: string): Promise<Extension> {
    return new ChromeExtension(this.puppet, await this.puppet.installExtension(resolve(folder)));
  }

  async open(url: string): Promise<Page> {
    const page = new ChromePage(await this.puppet.newPage());
    await page.goto(url);
    return page;
  }

  async clear(): Promise<void> {
    // without any page Chromium ends
    const blank = await this.puppet.newPage();
    for (const page of await this.puppet.pages()) if (page !== blank) await page.close();
    for (const id of (await this.puppet.extensions()).keys()) {
      await this.puppet.uninstallExtension(id);
      const isOfIt = (target: Target) => target.url().startsWith(originOf(id));
      await until('the extension is gone', async () => !this.puppet.targets().some(isOfIt));
    }
  }

  async close(): Promise<readonly SentRequest[]> {
    await this.puppet.close();
    return this.requests();
  }
}
