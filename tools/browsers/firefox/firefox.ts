import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../build/manifest';
import {
  type Browser,
  type Extension,
  type LaunchOptions,
  type Page,
  type SentRequest,
  until,
} from '../browser';
import { Connection } from './connection';
import { PopupPage } from './popup-page';
import { PrivilegedScope } from './privileged-scope';
import { type FirefoxProcess, startFirefox } from './process';
import { TabPage } from './tab-page';

interface Session {
  readonly capabilities: { readonly browserVersion: string };
}

/** Starts Firefox, driven by WebDriver BiDi without geckodriver (which would have to be downloaded). */
export async function launchFirefox(path: string, options: LaunchOptions): Promise<Browser> {
  const firefox = await startFirefox(path, options);
  const connection = await Connection.open(`${firefox.url}/session`);
  const session = await connection.send<Session>('session.new', { capabilities: {} });
  const privileged = await PrivilegedScope.open(connection);
  return new Firefox(firefox, connection, privileged, `Firefox/${session.capabilities.browserVersion}`);
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly #installed = new Set<string>();
  readonly ended: Promise<void>;

  constructor(
    private readonly process: FirefoxProcess,
    private readonly connection: Connection,
    private readonly privileged: PrivilegedScope,
    readonly version: string,
  ) {
    this.ended = new Promise((resolve) => process.program.once('exit', () => resolve()));
  }

  async install(folder: string): Promise<Extension> {
    const { extension } = await this.connection.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'path', path: resolve(folder) },
    });
    this.#installed.add(extension);
    const hostname = await this.privileged.call<string>('hostname', extension);
    const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    return new FirefoxExtension(this.privileged, extension, hostname, manifest.host_permissions);
  }

  async open(url: string): Promise<Page> {
    const page = new TabPage(this.connection, this.privileged, await this.#createTab());
    await page.bringToFront();
    await page.goto(url);
    return page;
  }

  async clear(): Promise<void> {
    await this.privileged.call('closePopup');
    // without any tab the window closes
    const blank = await this.#createTab();
    const { contexts } = await this.connection.send<{ contexts: readonly { context: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    for (const { context } of contexts)
      if (context !== blank) await this.connection.send('browsingContext.close', { context });
    for (const extension of this.#installed)
      await this.connection.send('webExtension.uninstall', { extension });
    this.#installed.clear();
    await this.privileged.call('forgetNeeds');
  }

  async #createTab(): Promise<string> {
    const created = await this.connection.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    return created.context;
  }

  async close(): Promise<readonly SentRequest[]> {
    const requests = await this.privileged.call<readonly SentRequest[]>('requests');
    // the connection may close before the answer comes
    await this.connection.send('browser.close').catch(() => undefined);
    await this.process.end();
    return requests;
  }
}

class FirefoxExtension implements Extension {
  readonly origin: string;

  constructor(
    private readonly privileged: PrivilegedScope,
    private readonly id: string,
    hostname: string,
    private readonly sites: readonly string[],
  ) {
    this.origin = `moz-extension://${hostname}`;
  }

  async clickButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.privileged.call('clickButton', this.id);
  }

  async openPopup(page: Page): Promise<Page> {
    if ((await this.privileged.call<string>('popupUrl')) === '') await this.clickButton(page);
    await until('the popup opens', async () =>
      (await this.privileged.call<string>('popupUrl')).startsWith(this.origin),
    );
    return PopupPage.open(this.privileged);
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.privileged.call<string>('badge', this.id);
  }

  complaints(): Promise<readonly string[]> {
    return this.privileged.call<readonly string[]>('complaints', this.id);
  }

  async endBackground(): Promise<void> {
    await this.privileged.call('endBackground', this.id);
  }

  async reload(): Promise<void> {
    await this.privileged.call('reload', this.id);
  }

  async allowSites(allowed: boolean): Promise<void> {
    await this.privileged.call('allowSites', this.id, this.sites, allowed);
  }
}
