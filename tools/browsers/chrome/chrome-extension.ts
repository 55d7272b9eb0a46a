import type { Browser as Puppet, Target } from 'puppeteer-core';
import type { Extension, Page } from '../browser';
import { until } from '../until';
import { ChromePage } from './chrome-page';

/** A worker that is not running leaves this unanswered. */
const ANSWERS_WITHIN_MS = 500;

/**
 * Whether a worker runs that is not the one that was told to end. What starts it again before the driver has let go of it
 * gets the same target, and no end is ever told.
 */
async function isAnother(target: Target): Promise<boolean> {
  const session = await target.createCDPSession();
  const answer = session.send('Runtime.evaluate', { expression: 'globalThis.isEnding === undefined' });
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWERS_WITHIN_MS));
  const answered = await Promise.race([answer, silence]).finally(() => session.detach());
  return answered?.result.value === true;
}

/** The origin of the pages of an extension of this id. */
export const originOf = (id: string): string => `chrome-extension://${id}`;

export class ChromeExtension implements Extension {
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
    const ending = this.puppet.targets().find(isWorker);
    if (!ending) return;
    const worker = await ending.worker();
    await worker?.evaluate(() => void Object.assign(globalThis, { isEnding: true }));
    // By then another may run: whatever happens next starts it.
    let isGone = false;
    const note = (target: Target): void => {
      isGone ||= target === ending;
    };
    this.puppet.on('targetdestroyed', note);
    try {
      await worker?.close();
      await until('the worker is gone', async () => isGone || (await isAnother(ending)));
    } finally {
      this.puppet.off('targetdestroyed', note);
    }
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
