import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser as Puppet, type Target } from 'puppeteer-core';
import {
  type Browser,
  type Extension,
  type LaunchOptions,
  type Page,
  type SentRequest,
  until,
} from '../browser';
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

const originOf = (id: string): string => `chrome-extension://${id}`;

class ChromeExtension implements Extension {
  readonly origin: string;

  constructor(
    private readonly puppet: Puppet,
    private readonly id: string,
  ) {
    this.origin = originOf(id);
  }

  async clickButton(page: Page): Promise<void> {
    await page.bringToFront();
    const extension = (await this.puppet.extensions()).get(this.id);
    if (!extension || !(page instanceof ChromePage)) throw new Error('the extension or the page is gone');
    await page.puppet.triggerExtensionAction(extension);
  }

  async openPopup(page: Page): Promise<Page> {
    const isPopup = (target: Target) => target.url() === `${this.origin}/popup.html`;
    const opened = this.puppet.waitForTarget(isPopup, { timeout: 10_000 });
    if (!this.puppet.targets().some(isPopup)) await this.clickButton(page);
    return new ChromePage(await (await opened).asPage());
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    const target = await this.puppet.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(this.origin),
    );
    const worker = await target.worker();
    return worker!.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
    });
  }

  async endBackground(): Promise<void> {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().startsWith(this.origin);
    const worker = await this.puppet.targets().find(isWorker)?.worker();
    await worker?.close();
    await until('the worker is gone', async () => !this.puppet.targets().some(isWorker));
  }

  async reload(): Promise<void> {
    // Without developer mode, which `inSettings` turns on, Chromium disables what it reloads from a folder.
    await this.inSettings((api, extensionId) => api.reload(extensionId, { failQuietly: true }));
  }

  async complaints(): Promise<readonly string[]> {
    return this.inSettings(async (api, extensionId) => {
      const { installWarnings, manifestErrors, runtimeErrors } = await api.getExtensionInfo(extensionId);
      return [
        ...(installWarnings ?? []),
        ...[...manifestErrors, ...runtimeErrors].map(({ message }) => message),
      ];
    });
  }

  async allowSites(allowed: boolean): Promise<void> {
    const allow: InSettings<void> = (api, extensionId) =>
      api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_ALL_SITES' });
    const withhold: InSettings<void> = (api, extensionId) =>
      api.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
    await this.inSettings(allowed ? allow : withhold);
  }

  /** Runs a function in Chromium's own page of extensions, with the API that only this page has. */
  private async inSettings<Result>(run: InSettings<Result>): Promise<Result> {
    const settings = await this.puppet.newPage();
    await settings.goto('chrome://extensions');
    // errors are only collected in developer mode
    const call = `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      .then(() => (${run})(chrome.developerPrivate, ${JSON.stringify(this.id)}))`;
    try {
      return (await settings.evaluate(call)) as Result;
    } finally {
      await settings.close();
    }
  }
}

type InSettings<Result> = (api: DeveloperPrivate, extensionId: string) => Promise<Result>;

interface DeveloperPrivate {
  reload(extensionId: string, options: { failQuietly: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  getExtensionInfo(extensionId: string): Promise<{
    readonly installWarnings?: readonly string[];
    readonly manifestErrors: readonly { readonly message: string }[];
    readonly runtimeErrors: readonly { readonly message: string }[];
  }>;
}
