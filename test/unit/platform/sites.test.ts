import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../../src/platform/settings';
import {
  isSiteOff,
  patternsOf,
  siteFromInput,
  siteOf,
  switchSite,
  watchSwitchedSites,
} from '../../../src/platform/sites';
import { resetBrowser, world } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));
beforeEach(() => resetBrowser());

describe('the site of an address', () => {
  it.each([
    ['https://www.example.com/news/1', 'example.com'],
    ['http://arabic.example.com:8080/', 'arabic.example.com'],
    ['https://مثال.إختبار/خبر', 'xn--mgbh0fb.xn--kgbechtv'],
    ['file:///home/reader/article.html', 'file://'],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it('has patterns for both schemes, with and without www', () => {
    expect(patternsOf('example.com')).toEqual(['*://example.com/*', '*://www.example.com/*']);
    expect(patternsOf('file://')).toEqual(['file:///*']);
    expect(patternsOf(siteOf('http://[::1]:8080/')!)).toEqual(['*://[::1]/*']);
  });
});

describe('chosen sites', () => {
  beforeEach(() => {
    world.stored = { activation: 'chosen', sitesOff: ['other.example'] };
  });

  it('are the only ones that are on', async () => {
    expect(isSiteOff(await readSettings(), 'example.com')).toBe(true);
    await switchSite('example.com', true);
    expect(isSiteOff(await readSettings(), 'example.com')).toBe(false);
    expect(world.stored).toMatchObject({ sitesOn: ['example.com'], sitesOff: ['other.example'] });
    await switchSite('example.com', false);
    expect(world.stored.sitesOn).toEqual([]);
  });

  it('are told of when they are switched', async () => {
    const heard = vi.fn();
    watchSwitchedSites(heard);
    await switchSite('example.com', true);
    await switchSite('example.com', false);
    expect(heard.mock.calls).toEqual([
      ['example.com', true],
      ['example.com', false],
    ]);
  });
});

describe('a site that is typed', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  www.example.com/news?id=1 ', 'example.com'],
    ['HTTPS://Arabic.Example.com/', 'arabic.example.com'],
    ['localhost', 'localhost'],
    ['not a site', null],
    ['example', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%j → %s', (typed, site) => {
    expect(siteFromInput(typed)).toBe(site);
  });
});

describe('switching a site', () => {
  it('switches off and on again, and leaves other sites alone', async () => {
    world.stored = { sitesOff: ['other.example'] };
    await switchSite('example.com', false);
    expect(isSiteOff(await readSettings(), 'example.com')).toBe(true);
    await switchSite('example.com', false);
    expect(world.stored.sitesOff).toEqual(['example.com', 'other.example']);
    await switchSite('example.com', true);
    expect(world.stored.sitesOff).toEqual(['other.example']);
  });

  it('is nothing that a page without a site can be', async () => {
    expect(isSiteOff(await readSettings(), null)).toBe(false);
  });

  it('tells which sites were switched, and which way', async () => {
    const heard = vi.fn();
    watchSwitchedSites(heard);
    await switchSite('example.com', false);
    await switchSite('other.example', false);
    await switchSite('example.com', true);
    expect(heard.mock.calls).toEqual([
      ['example.com', false],
      ['other.example', false],
      ['example.com', true],
    ]);
  });
});
