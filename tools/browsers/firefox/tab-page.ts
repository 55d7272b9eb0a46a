import { writeFile } from 'node:fs/promises';
import type { Json, Needs, Page, Point } from '../browser';
import { until, untilNeeds, untilScheme } from '../until';
import type { Connection } from './connection';
import type { PrivilegedScope } from './privileged-scope';
import { callInShadow, callSource, evaluateJson } from './remote';

/** Keys by the code points that WebDriver gives them. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

/** A tab, driven by WebDriver BiDi. */
export class TabPage implements Page {
  constructor(
    private readonly connection: Connection,
    private readonly privileged: PrivilegedScope,
    private readonly context: string,
  ) {}

  async goto(url: string): Promise<void> {
    // for pages of an extension Firefox never tells that they are complete
    const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
    await this.connection.send('browsingContext.navigate', { context: this.context, url, wait });
    // No page is told of the words that it is opened at.
    const seen = url.replace(/#?:~:.*/s, '');
    await until(`${url} is loaded`, () =>
      this.evaluate(
        // No method is called: a page of a test may have redefined them all.
        (bare, marked) =>
          (location.href === bare || location.href === marked) && document.readyState === 'complete',
        seen.replace(/#$/, ''),
        seen.replace(/#?$/, '#'),
      ),
    );
  }

  async reload(): Promise<void> {
    await this.connection.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  evaluate<Args extends readonly Json[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return evaluateJson<Result>(this.connection, this.context, callSource(String(run), args));
  }

  evaluateInShadow<Result>(selector: string, run: (root: ShadowRoot) => Result): Promise<Result> {
    return callInShadow<Result>(this.connection, this.context, selector, String(run));
  }

  async addScript(source: string): Promise<void> {
    await evaluateJson(this.connection, this.context, `${source}\n;undefined`);
  }

  async moveMouse({ x, y }: Point): Promise<void> {
    await this.#point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async click({ x, y }: Point): Promise<void> {
    await this.#point([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.#act({
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    });
  }

  async wheel(pixels: number): Promise<void> {
    const turn = { type: 'scroll', x: 0, y: 0, deltaX: 0, deltaY: pixels, origin: 'viewport' };
    await this.#act({ type: 'wheel', id: 'wheel', actions: [turn] });
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.bringToFront();
    await this.privileged.call('setTabColorScheme', scheme);
    await untilScheme(this, scheme);
  }

  async setMedium(medium: 'screen' | 'print'): Promise<void> {
    await this.bringToFront();
    await this.privileged.call('setTabMedium', medium);
  }

  async setNeeds(needs: Needs): Promise<void> {
    await this.bringToFront();
    await this.privileged.call('setTabNeeds', needs.forcedColours === true, needs.reducedMotion === true);
    await untilNeeds(this, needs);
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.connection.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
    });
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.connection.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  async bringToFront(): Promise<void> {
    await this.connection.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.connection.send('browsingContext.close', { context: this.context });
  }

  #point(actions: readonly object[]): Promise<void> {
    return this.#act({ type: 'pointer', id: 'mouse', actions });
  }

  async #act(source: object): Promise<void> {
    await this.connection.send('input.performActions', { context: this.context, actions: [source] });
  }
}
