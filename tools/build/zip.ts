import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * A folder as a zip archive. The same files give the same bytes, wherever and whenever: sorted names, no owner or
 * mode, and the first date that a zip knows (fflate writes local time, so it is made from local time).
 */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const archive: Zippable = {};
  for (const file of files.sort())
    archive[relative(folder, file).split(sep).join('/')] = await readFile(file);
  return zipSync(archive, { level: 9, mtime: new Date(1980, 0, 1) });
}
