import type { BrowserName } from '../build/manifest';

/** What a real browser can do for a test, the same for Chromium and Firefox. */
export interface Browser {
  readonly name: BrowserName;
  /** As the browser tells it, such as `Chrome/156.0.8078.73`. */
  readonly version: string;
  /** Installs the unpacked extension in this folder. */
  install(folder: string): Promise<Extension>;
  /** Opens a tab in front. */
  open(url: string): Promise<Page>;
  /**
   * Closes all pages, takes away what was installed with all that it has stored, and lifts what readers need: to what is
   * opened and installed next the browser is new, but for its caches and for how far Chromium zooms a site.
   */
  clear(): Promise<void>;
  /** Resolves when the browser has ended, by itself or by its reader. */
  readonly ended: Promise<void>;
  /** Ends the browser and deletes its profile. Answers every request that was sent since it started. */
  close(): Promise<readonly SentRequest[]>;
}

export interface SentRequest {
  readonly url: string;
  /** Origin of the page or extension that asked; null where the browser itself or the driver did. */
  readonly from: string | null;
}

export interface Extension {
  /** Such as `chrome-extension://abc`. */
  readonly origin: string;
  /**
   * Clicks on the toolbar button as a reader does, which grants activeTab. The popup opens, except that Chromium only
   * runs the extension where it had kept it out so far.
   */
  clickButton(page: Page): Promise<void>;
  /** Answers the popup over `page`, opened by a click if it is not open yet. */
  openPopup(page: Page): Promise<Page>;
  /** What the toolbar button says on this tab. */
  badge(page: Page): Promise<string>;
  /** What the browser has to complain about: warnings at installation, and errors of the extension's scripts since. */
  complaints(): Promise<readonly string[]>;
  /** Takes access to all sites away, or gives it back, as the browser's own settings do. */
  allowSites(allowed: boolean): Promise<void>;
  /** Ends the background, as browsers do after half a minute without an event. */
  endBackground(): Promise<void>;
  /** Loads it anew from its folder, as an update does; pages that are open keep the scripts of before. */
  reload(): Promise<void>;
}

/** What goes into a page and comes back: JSON, or undefined. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface Page {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page's own world. It must not use anything from outside itself but `args`. */
  evaluate<Args extends readonly Json[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs a function with the shadow root, even a closed one, of the first element that `selector` finds. */
  evaluateInShadow<Result>(selector: string, run: (root: ShadowRoot) => Result): Promise<Result>;
  /** Runs JavaScript source in the page, for a library such as axe-core. */
  addScript(source: string): Promise<void>;
  moveMouse(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  /** A key by its standard name: `Escape`, `Tab`, `Enter`, `ArrowDown`. */
  press(key: string): Promise<void>;
  /** Turns the mouse wheel downwards by this many CSS pixels at the middle of the page. */
  wheel(pixels: number): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  setMedium(medium: 'screen' | 'print'): Promise<void>;
  /** Whether the reader's system forces its colours on pages, and asks for less motion; what is left out is not so. */
  setNeeds(needs: Needs): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  /** A PNG of what is seen. */
  screenshot(file: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Needs {
  readonly forcedColours?: boolean;
  readonly reducedMotion?: boolean;
}

/** CSS pixels from the left and top of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LaunchOptions {
  /** Language of the browser, and so of the extension. */
  readonly language: 'ar' | 'en';
  /** Whether a window is shown. */
  readonly visible?: boolean;
}
