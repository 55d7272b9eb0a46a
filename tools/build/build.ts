import { join } from 'node:path';
import { bundle } from './bundle';
import { BROWSER_NAMES } from './manifest';

/** `npm run build`: the extension for both browsers, in dist/chrome and dist/firefox. */
const root = join(import.meta.dirname, '../..');
const started = performance.now();
for (const browser of BROWSER_NAMES) await bundle(root, browser);
console.log(`built dist/chrome and dist/firefox in ${Math.round(performance.now() - started)} ms`);
