import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../build/manifest';
import type { Browser, Extension, LaunchOptions, Page, SentRequest } from '../browser';
import { Connection } from './connection';
import { FirefoxExtension } from './firefox-extension';
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
