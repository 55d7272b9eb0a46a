import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, PATH_VARIABLES } from './browsers.mjs';

/** This runs before anything is installed: plain JavaScript, and nothing imported but Node's own modules. */

const ROOT = join(import.meta.dirname, '../..');
const OLDEST_NODE = [20, 19];
const PACKAGES = {
  chrome: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ar'],
};
const FONTS = ['fonts-noto-core', 'fonts-hosny-amiri'];

/**
 * Installs what is missing: the npm packages of the lockfile and, through apt where that is allowed, the browsers.
 * @param {readonly import('./browsers.mjs').BrowserName[]} browsers
 * @throws with one clear line if something is missing and cannot be installed from here.
 */
export function setUp(browsers) {
  checkNode();
  if (!hasPackages()) run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
  const absent = browsers.filter((name) => !findBrowser(name));
  if (absent.length > 0) installBrowsers(absent);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}`);
  }
}

/** Whether node_modules holds what the lockfile names; packages for other platforms may be absent. */
function hasPackages() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, wanted]) => path === '' || wanted.optional || has[path]?.version === wanted.version,
  );
}

/** @param {readonly import('./browsers.mjs').BrowserName[]} absent */
function installBrowsers(absent) {
  const packages = [...absent.flatMap((name) => PACKAGES[name]), ...FONTS];
  const prefix = aptPrefix();
  if (!prefix) {
    const variables = absent.map((name) => PATH_VARIABLES[name]).join(' and ');
    throw new Error(
      `no ${absent.join(' and no ')} found: install it (on Debian: ${packages.join(' ')}) or set ${variables}`,
    );
  }
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  run(apt[0], [...apt.slice(1), 'update', '-q']);
  run(apt[0], [...apt.slice(1), 'install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/** What to put before apt-get: nothing for root, sudo where it asks for no password; null where neither goes. */
function aptPrefix() {
  const can = (/** @type {string} */ command, /** @type {string[]} */ args) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || !can('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return can('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  // Windows finds npm.cmd only through its shell
  const options = { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status, error } = spawnSync(command, args, /** @type {object} */ (options));
  if (error || status !== 0) throw new Error(`${command} failed: ${error?.message ?? `exit code ${status}`}`);
}
