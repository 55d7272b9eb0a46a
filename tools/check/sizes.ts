import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_BUDGETS, PACKAGE_BUDGET } from '../budgets';
import { BROWSER_NAMES } from '../build/manifest';

export interface Measured {
  readonly file: string;
  readonly bytes: number;
  readonly budget: number;
}

/** Measures everything that has a budget: files in the built packages and the archives made of them. */
export async function measureSizes(dist: string, out: string): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const browser of BROWSER_NAMES) {
    for (const [file, budget] of Object.entries(FILE_BUDGETS)) {
      measured.push({ file: `${browser}/${file}`, bytes: await sizeOf(join(dist, browser, file)), budget });
    }
  }
  for (const archive of (await readdir(out)).filter((name) => name.endsWith('.zip'))) {
    measured.push({ file: archive, bytes: await sizeOf(join(out, archive)), budget: PACKAGE_BUDGET });
  }
  return measured;
}

/** A file that is missing is over any budget. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => Number.POSITIVE_INFINITY,
  );
}
