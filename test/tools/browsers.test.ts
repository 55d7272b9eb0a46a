import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../tools/setup/browsers.mjs';

let before: string | undefined;
beforeEach(() => {
  before = process.env.FIREFOX_PATH;
});
afterEach(() => {
  if (before === undefined) delete process.env.FIREFOX_PATH;
  else process.env.FIREFOX_PATH = before;
});

test('a path that is given goes before the usual places', () => {
  process.env.FIREFOX_PATH = process.execPath;
  expect(findBrowser('firefox')).toBe(process.execPath);
});

test('a path that leads nowhere is named', () => {
  process.env.FIREFOX_PATH = '/nowhere/firefox';
  expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH is /nowhere/firefox');
});
