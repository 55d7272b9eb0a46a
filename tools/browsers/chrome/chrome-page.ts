import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';
import type { Json, Needs, Page, Point } from '../browser';
import { untilNeeds, untilScheme } from '../until';

/** A tab or the popup: to Chromium's protocol they are alike. */
export class ChromePage implements Page {
  constructor(readonly puppet: PuppeteerPage) {}

  async goto(url: string): Promise<void> {
    await this.puppet.goto(url);
  }

  async reload(): Promise<void> {
    await this.puppet.reload();
  }

  evaluate<Args extends readonly Json[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.puppet.evaluate(run as (...args: readonly Json[]) => Result, ...args) as Promise<Result>;
  }

  async evaluateInShadow<Result>(selector: string, run: (root: ShadowRoot) => Result): Promise<Result> {
    const client = await this.puppet.createCDPSession();
    try {
      const host = await client.send('Runtime.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
      });
      if (!host.result.objectId) throw new Error(`nothing at ${selector}`);
      const { node } = await client.send('DOM.describeNode', {
        objectId: host.result.objectId,
        pierce: true,
      });
      const root = node.shadowRoots?.[0];
      if (!root) throw new Error(`no shadow root at ${selector}`);
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      const reply = await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: `function () { return (${run})(this); }`,
        returnByValue: true,
      });
      if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
      return reply.result.value;
    } finally {
      await client.detach();
    }
  }

  async addScript(source: string): Promise<void> {
    await this.puppet.evaluate(`${source}\n;undefined`);
  }

  async moveMouse({ x, y }: Point): Promise<void> {
    await this.puppet.mouse.move(x, y);
  }

  async click({ x, y }: Point): Promise<void> {
    await this.puppet.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    await this.puppet.keyboard.press(key as KeyInput);
  }

  async wheel(pixels: number): Promise<void> {
    await this.puppet.mouse.wheel({ deltaY: pixels });
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.puppet.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await untilScheme(this, scheme);
  }

  async setMedium(medium: 'screen' | 'print'): Promise<void> {
    await this.puppet.emulateMediaType(medium);
  }

  async setNeeds(needs: Needs): Promise<void> {
    const client = await this.puppet.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: needs.forcedColours ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: needs.reducedMotion ? 'reduce' : 'no-preference' },
      ],
    });
    // The session stays: what it emulates ends with it.
    await untilNeeds(this, needs);
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.puppet.setViewport({ width, height });
  }

  async screenshot(file: string): Promise<void> {
    await this.puppet.screenshot({ path: file as `${string}.png` });
  }

  async bringToFront(): Promise<void> {
    await this.puppet.bringToFront();
  }

  async close(): Promise<void> {
    await this.puppet.close();
  }
}
