import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundle } from './bundle';
import { BROWSER_NAMES, type BrowserName, readManifest } from './manifest';
import { zipFolder } from './zip';

/** Builds the extension and packs it for the browser's store. Answers the path of the archive, in out/. */
export async function packageFor(root: string, browser: BrowserName): Promise<string> {
  const { folder } = await bundle(root, browser);
  const { version } = await readManifest(root);
  const file = join(root, 'out', `isnad-${version}-${browser}.zip`);
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(file, await zipFolder(folder));
  return file;
}

/** `npm run package`: one archive for each store. */
if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '../..');
  for (const browser of BROWSER_NAMES) console.log(relative(root, await packageFor(root, browser)));
}
