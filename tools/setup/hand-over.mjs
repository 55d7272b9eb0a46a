import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setUp } from './setup.mjs';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Installs what is missing, then runs a program in TypeScript with the same arguments and ends with its exit code.
 * @param {string} program path from the top of the project
 * @param {readonly import('./browsers.mjs').BrowserName[]} browsers that it needs
 */
export function handOver(program, browsers) {
  try {
    setUp(browsers);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const args = ['--import', 'tsx', join(ROOT, program), ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  process.exit(status ?? 1);
}
