import type { Browser, LaunchOptions } from '../../tools/browsers/browser';

type Language = LaunchOptions['language'];

/**
 * The browsers of a run. One in each language serves file after file and is cleared in between: to start and end one takes
 * longer than most files. Where a test has failed nobody knows what it left behind, and the next file gets a new one.
 */
export class Browsers {
  readonly #launch: (language: Language) => Promise<Browser>;
  readonly #running = new Set<Browser>();
  readonly #idle = new Map<Language, Browser>();
  #isSpoilt = false;

  constructor(launch: (language: Language) => Promise<Browser>) {
    this.#launch = launch;
  }

  /** A browser that is new, or as new. */
  async take(language: Language): Promise<Browser> {
    const idle = this.#idle.get(language);
    this.#idle.delete(language);
    return idle && this.#running.has(idle) ? idle : this.start(language);
  }

  /** A browser that nobody has used. */
  async start(language: Language): Promise<Browser> {
    const browser = await this.#launch(language);
    this.#running.add(browser);
    void browser.ended.then(() => this.#running.delete(browser));
    return browser;
  }

  /** The next file may have it, unless it cannot be cleared. */
  async giveBack(browser: Browser, language: Language): Promise<void> {
    const isKept = !this.#isSpoilt && !this.#idle.has(language) && (await isCleared(browser));
    if (isKept) this.#idle.set(language, browser);
    else await browser.close();
    this.#isSpoilt = false;
  }

  /** A test has failed: what is given back next is not kept. */
  spoil(): void {
    this.#isSpoilt = true;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running].map((browser) => browser.close()));
  }
}

const isCleared = (browser: Browser): Promise<boolean> =>
  browser.clear().then(
    () => true,
    () => false,
  );
