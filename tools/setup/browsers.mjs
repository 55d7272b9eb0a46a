import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chrome' | 'firefox'} BrowserName */

/** The variable that names the browser's program where it is none of the usual. */
export const PATH_VARIABLES = { chrome: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const COMMANDS = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_PROGRAMS = {
  chrome: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS = {
  chrome: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/**
 * The program of a browser, or null where there is none.
 * @param {BrowserName} name
 * @returns {string | null}
 * @throws if the variable for it names a file that does not exist.
 */
export function findBrowser(name) {
  const variable = PATH_VARIABLES[name];
  const given = process.env[variable];
  if (given && !existsSync(given)) throw new Error(`${variable} is ${given}, and there is no such file`);
  return given || (usualPlaces(name).find((path) => existsSync(path)) ?? null);
}

/** @param {BrowserName} name */
function usualPlaces(name) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => MAC_PROGRAMS[name].map((program) => join(folder, program)));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      (folder) => !!folder,
    );
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[name].map((program) => join(folder, program)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}
