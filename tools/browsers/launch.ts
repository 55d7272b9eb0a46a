import type { BrowserName } from '../build/manifest';
import { findBrowser } from '../setup/browsers.mjs';
import type { Browser, LaunchOptions } from './browser';
import { launchChrome } from './chrome/chrome';
import { launchFirefox } from './firefox/firefox';

/** Starts a browser that is installed on this machine, with a new and empty profile. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const path = findBrowser(name);
  if (!path) throw new Error(`no ${name} found on this machine`);
  return name === 'chrome' ? launchChrome(path, options) : launchFirefox(path, options);
}
