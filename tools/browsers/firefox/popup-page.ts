import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json, Needs, Page, Point } from '../browser';
import { untilNeeds, untilScheme } from '../until';
import type { PrivilegedScope } from './privileged-scope';
import { callSource } from './remote';

/** The popup of the toolbar button, which is no tab: driven through Firefox's own window. */
export class PopupPage implements Page {
  private constructor(
    private readonly privileged: PrivilegedScope,
    private readonly frameScript: string,
  ) {}

  static async open(privileged: PrivilegedScope): Promise<PopupPage> {
    return new PopupPage(privileged, await readFile(join(import.meta.dirname, 'popup-frame.js'), 'utf8'));
  }

  goto(url: string): Promise<void> {
    throw new Error(`a popup does not go to another page (${url})`);
  }

  async reload(): Promise<void> {
    await this.evaluate(() => location.reload());
  }

  async evaluate<Args extends readonly Json[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const json = await this.#act<string | undefined>('evaluate', callSource(String(run), args));
    return (json === undefined ? undefined : JSON.parse(json)) as Result;
  }

  evaluateInShadow<Result>(selector: string): Promise<Result> {
    throw new Error(`the popup has no shadow roots (${selector})`);
  }

  async addScript(source: string): Promise<void> {
    await this.#act('evaluate', `${source}\n;undefined`);
  }

  moveMouse({ x, y }: Point): Promise<void> {
    return this.#act('move', x, y);
  }

  click({ x, y }: Point): Promise<void> {
    return this.#act('click', x, y);
  }

  press(key: string): Promise<void> {
    return this.#act('press', key);
  }

  async wheel(pixels: number): Promise<void> {
    await this.evaluate((by) => scrollBy(0, by), pixels);
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.privileged.call('setPopupColorScheme', scheme);
    await untilScheme(this, scheme);
  }

  setMedium(): Promise<void> {
    throw new Error('a popup is not printed');
  }

  async setNeeds(needs: Needs): Promise<void> {
    await this.privileged.call('setPopupNeeds', needs.forcedColours === true, needs.reducedMotion === true);
    await untilNeeds(this, needs);
  }

  setSize(): Promise<void> {
    throw new Error('a popup is as large as what it holds');
  }

  async screenshot(file: string): Promise<void> {
    await writeFile(file, Buffer.from(await this.privileged.call<string>('popupPicture'), 'base64'));
  }

  /** It is in front as long as it is open. */
  async bringToFront(): Promise<void> {}

  async close(): Promise<void> {
    await this.privileged.call('closePopup');
  }

  #act<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
    return this.privileged.call<Result>('inPopup', this.frameScript, name, args);
  }
}
