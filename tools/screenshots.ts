import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The pictures of README: name in docs/screenshots, and name among those that the browser tests leave in out/. */
const PICTURES = {
  'page-light': 'chrome-ar-light-page',
  'page-dark': 'chrome-ar-dark-page',
  'page-distinct': 'chrome-ar-light-page-distinct',
  card: 'chrome-ar-light-card',
  'card-reasons': 'firefox-en-dark-card-reasons',
  'popup-ar': 'chrome-ar-light-popup',
  'popup-en': 'chrome-en-light-popup',
  'popup-dark': 'chrome-ar-dark-popup-quotations',
  'popup-firefox': 'firefox-ar-light-popup-quotations',
  'who-said-what': 'chrome-ar-light-popup-who-said-what',
  welcome: 'chrome-en-light-welcome',
  options: 'chrome-en-light-options',
  'options-marks': 'chrome-en-light-options-both-distinct',
  panel: 'chrome-ar-dark-panel',
  'popup-first': 'chrome-en-light-popup-first',
  'forced-colours': 'chrome-forced-card',
};

/** `npm run screenshots`, after the browser tests. */
const root = join(import.meta.dirname, '..');
await mkdir(join(root, 'docs/screenshots'), { recursive: true });
for (const [picture, taken] of Object.entries(PICTURES)) {
  await copyFile(join(root, `out/screenshots/${taken}.png`), join(root, `docs/screenshots/${picture}.png`));
}
