import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '../browser';

/** Nothing asks, greets, updates or reports; files of this machine may be read by the extension. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.fileSchemeAccess.requireOptIn': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': '',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export interface FirefoxProcess {
  readonly program: ChildProcess;
  /** Where it listens for WebDriver BiDi. */
  readonly url: string;
  /** Ends it, by force if it does not go within three seconds, and deletes its profile. */
  end(): Promise<void>;
}

/** Starts Firefox with a new profile. */
export async function startFirefox(path: string, options: LaunchOptions): Promise<FirefoxProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'isnad-firefox-'));
  const preferences = { ...PREFERENCES, 'intl.locale.requested': options.language === 'ar' ? 'ar' : 'en-US' };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--profile', profile, '--no-remote', '--new-instance', '--remote-debugging-port=0'];
  // the popup's panel and the list of all requests are only to be had with Firefox's own privileges
  args.push('--remote-allow-system-access', ...(options.visible ? [] : ['--headless']));
  const program = spawn(path, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const atExit = () => {
    program.kill('SIGKILL');
    remove();
  };
  process.once('exit', atExit);
  return {
    program,
    url: await addressOf(program),
    end: async () => {
      await gone(program);
      process.off('exit', atExit);
      remove();
    },
  };
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (data) => {
      said += data;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}: ${said.slice(-400)}`)));
  });
}

function gone(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => program.kill('SIGKILL'), 3000);
    program.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
  });
}
