import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../tools/browsers/browser';
import { Browsers } from '../browser/browsers';

/** A browser that only tells what has been done to it. */
class FakeBrowser {
  readonly done: string[] = [];
  #end = () => {};
  readonly ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  constructor(readonly canClear: boolean) {}

  async clear(): Promise<void> {
    this.done.push('cleared');
    if (!this.canClear) throw new Error('a page does not close');
  }

  async close(): Promise<readonly never[]> {
    this.done.push('closed');
    this.#end();
    return [];
  }
}

let canClear = true;
let browsers: Browsers;
const doneTo = (browser: Browser) => (browser as unknown as FakeBrowser).done;

beforeEach(() => {
  canClear = true;
  browsers = new Browsers(async () => new FakeBrowser(canClear) as unknown as Browser);
});

describe('the browsers of a run', () => {
  it('keep one in each language for the next file, cleared', async () => {
    const [arabic, english] = [await browsers.take('ar'), await browsers.take('en')];
    await browsers.giveBack(arabic, 'ar');
    await browsers.giveBack(english, 'en');
    expect([await browsers.take('ar'), await browsers.take('en')]).toEqual([arabic, english]);
    expect(doneTo(arabic)).toEqual(['cleared']);
  });

  it('never lend one twice, nor one that somebody has used to who wants an unused one', async () => {
    const first = await browsers.take('ar');
    expect(await browsers.take('ar')).not.toBe(first);
    await browsers.giveBack(first, 'ar');
    expect(await browsers.start('ar')).not.toBe(first);
  });

  it('close one in which a test has failed, and keep those of later files', async () => {
    const first = await browsers.take('ar');
    browsers.spoil();
    await browsers.giveBack(first, 'ar');
    expect(doneTo(first)).toEqual(['closed']);
    const second = await browsers.take('ar');
    await browsers.giveBack(second, 'ar');
    expect(await browsers.take('ar')).toBe(second);
  });

  it('close one that cannot be cleared', async () => {
    canClear = false;
    const browser = await browsers.take('ar');
    await browsers.giveBack(browser, 'ar');
    expect(doneTo(browser)).toEqual(['cleared', 'closed']);
    expect(await browsers.take('ar')).not.toBe(browser);
  });

  it('do not lend one that has ended by itself', async () => {
    const browser = await browsers.take('ar');
    await browsers.giveBack(browser, 'ar');
    await browser.close();
    expect(await browsers.take('ar')).not.toBe(browser);
  });

  it('are all closed at the end', async () => {
    const [kept, lent] = [await browsers.take('ar'), await browsers.take('en')];
    await browsers.giveBack(kept, 'ar');
    await browsers.close();
    expect([kept, lent].map((browser) => doneTo(browser).at(-1))).toEqual(['closed', 'closed']);
  });
});
