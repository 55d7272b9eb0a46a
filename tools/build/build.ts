import { join } from 'node:path';
import { bundle } from './bundle';
import { BROWSER_NAMES } from './manifest';

/** `npm run build`: the extension for both browsers, in dist/chrome and dist/firefox. */
const root = join(import.meta.dirname, '../..');
const started = performance.now();
const missing = new Set<string>();
for (const browser of BROWSER_NAMES) {
  for (const source of (await bundle(root, browser)).missing) missing.add(source);
}
for (const source of missing) console.error(`missing: ${source}`);
console.log(`built dist/chrome and dist/firefox in ${Math.round(performance.now() - started)} ms`);
if (missing.size > 0) process.exitCode = 1;
