import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handText } from '../../../src/platform/handed-text';
import { handle, type PageState } from '../../../src/platform/messages';
import { EMPTY_PAGE, type FakeReader, fakeBrowser, resetBrowser, world } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { click, control, seen, settle, unmount, violations } from './mount';
import { ARTICLE, openPopup, showing } from './open-popup';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

const page = (status: PageState['status']): FakeReader => showing({ ...EMPTY_PAGE, status });

const body = (): string => seen(document.body);

beforeEach(() => resetBrowser());
afterEach(unmount);

describe('the popup over an article', () => {
  it('lists who is mentioned', async () => {
    await openPopup(showing(ARTICLE));
    expect(body()).toContain('3 people');
    expect(body()).toContain('أنتوني بلينكن');
    expect(body()).toContain('Reads Arabic news automatically');
    expect(world.injections).toEqual([]);
  });

  it('brings the reader where the page has none', async () => {
    await openPopup(null, { injected: showing(ARTICLE) });
    expect(world.injections).toHaveLength(2);
    expect(body()).toContain('14 quotations');
  });

  it('waits while the page is being read', async () => {
    let state: PageState = { ...EMPTY_PAGE, status: 'reading' };
    await openPopup({ state: () => state });
    expect(body()).toContain('Reading the page');
    state = ARTICLE;
    await settle(300);
    expect(body()).toContain('3 people');
  });

  it('sends a click on a name to the page', async () => {
    const reveal = vi.fn(() => true);
    await openPopup({ ...showing(ARTICLE), reveal });
    await click(control('جون كيربي'));
    const { start, end } = SEED_ANALYSIS.entities[2]!.mentions[0]!;
    expect(reveal).toHaveBeenCalledWith({ start, end });
  });

  it('switches the marks of a kind off and on', async () => {
    await openPopup(showing(ARTICLE));
    await click(control('3 places'));
    await settle();
    expect(world.stored.unmarked).toEqual(['LOC']);
    expect(control('3 places').getAttribute('aria-pressed')).toBe('false');
    await click(control('3 places'));
    await settle();
    expect(world.stored.unmarked).toEqual([]);
  });

  it('opens the settings', async () => {
    await openPopup(showing(ARTICLE));
    await click(control('Settings'));
    expect(world.optionsOpened).toBe(1);
  });
});

describe('the popup where there is no list', () => {
  it.each([
    ['not-article', 'This does not look like a news article'],
    ['not-arabic', 'This page is not in Arabic'],
    ['failed', 'The page could not be read'],
  ] as const)('says why: %s', async (status, words) => {
    await openPopup(page(status));
    expect(body()).toContain(words);
  });

  it('gives the reasons of the page, as far as it knows them', async () => {
    await openPopup(
      showing({ ...EMPTY_PAGE, reasons: ['reason_mostly_links', 'reason_of_a_later_version'] }),
    );
    expect([...document.querySelectorAll('.notice-why li')].map(seen)).toEqual(['Mostly links']);
  });

  it('says that the browser lets nobody in', async () => {
    await openPopup(null, { tabs: [{ id: 7 }] });
    expect(body()).toContain('Extensions may not read this page');
    expect(document.querySelector('[role=switch]')).toBeNull();
  });

  it('says that an article holds neither names nor quotations', async () => {
    await openPopup(showing({ ...ARTICLE, analysis: { ...SEED_ANALYSIS, entities: [], quotes: [] } }));
    expect(body()).toContain('No names or quotations found');
  });

  it('reads the page anyway', async () => {
    await openPopup({ ...page('not-article'), read: () => ARTICLE });
    await click(control('Read it anyway'));
    await settle();
    expect(body()).toContain('3 people');
  });

  it('tries again, and fails honestly when the page is gone', async () => {
    await openPopup(page('failed'));
    await click(control('Try again'));
    await settle();
    expect(body()).toContain('The page could not be read');
  });
});

describe('the popup and access', () => {
  it('says that it reads on a click only', async () => {
    await openPopup(null, { stored: { activation: 'click' }, injected: showing(ARTICLE) });
    expect(body()).toContain('Reads only when you click its button');
    expect(body()).toContain('3 people');
  });

  it('says that the browser withholds the site, and asks for it', async () => {
    await openPopup(showing(ARTICLE), { hasAccess: false });
    expect(body()).toContain('Your browser lets Isnad read this site only when you click');
    await click(control('Always allow on this site'));
    await settle();
    expect(body()).toContain('Reads Arabic news automatically');
  });

  it('does not touch a site that is off until it is switched on', async () => {
    await openPopup(null, { stored: { sitesOff: ['example.com'] }, injected: showing(ARTICLE) });
    expect(body()).toContain('Isnad is off on this site');
    expect(world.injections).toEqual([]);
    await click(control('Isnad on example.com'));
    await settle();
    expect(body()).toContain('3 people');
    expect(world.stored.sitesOff).toEqual([]);
  });

  it('switches a site off, and its marks with it', async () => {
    const showMarks = vi.fn(() => null);
    await openPopup({ ...showing(ARTICLE), showMarks });
    await click(control('Isnad on example.com'));
    await settle();
    expect(showMarks).toHaveBeenCalledWith({ shown: false });
    expect(body()).toContain('Isnad is off on this site');
  });

  it('says so when the switch cannot be saved', async () => {
    await openPopup(showing(ARTICLE));
    world.storageFails = true;
    await click(control('Isnad on example.com'));
    await settle();
    expect(seen(document.querySelector('[role=alert]'))).toContain('could not save');
    expect(document.querySelector<HTMLInputElement>('[role=switch]')!.checked).toBe(true);
  });
});

describe('a text of the reader', () => {
  const paste = async (text: string): Promise<void> => {
    await click(control('Paste a text to read', document.querySelector('footer')!));
    document.querySelector('textarea')!.value = text;
    await click(control('Read the text'));
    await settle();
  };

  it('is read where extensions may not look', async () => {
    await openPopup(null, { tabs: [{ id: 7 }] });
    handle({ analyse: ({ text }) => (text === SEED_TEXT ? SEED_ANALYSIS : Promise.reject(new Error('?'))) });
    await paste(`\n${SEED_TEXT}\n`);
    expect([...document.querySelectorAll('.row-name')].map(seen)).toContain('جون كيربي');
    Element.prototype.scrollIntoView = vi.fn();
    await click(control('جون كيربي'));
    await settle();
    expect(seen(document.querySelector('[data-lit=true]'))).toBe('جون كيربي');
    expect(await violations()).toEqual([]);
  });

  it('is the next step where extensions may not look', async () => {
    await openPopup(null, { tabs: [{ id: 7 }] });
    await click(control('Paste a text to read', document.querySelector('main')!));
    expect(document.activeElement).toBe(document.querySelector('textarea'));
    expect(document.querySelector('textarea')!.dir).toBe('rtl');
  });

  it('is too long at some point, and the reader hears of it', async () => {
    await openPopup(showing(ARTICLE));
    handle({ analyse: () => Promise.reject(new RangeError('too long')) });
    await paste('خبر');
    expect(seen(document.querySelector('[role=alert]'))).toContain('could not be read');
  });

  it('is not read when there is none', async () => {
    const analyse = vi.fn();
    await openPopup(showing(ARTICLE));
    handle({ analyse });
    await paste('  ');
    expect(analyse).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.querySelector('textarea'));
  });
});

describe('the panel beside the page', () => {
  afterEach(() => history.replaceState(null, '', '/'));

  it('opens from the popup', async () => {
    await openPopup(showing(ARTICLE));
    await click(control('Keep the list beside the page'));
    expect(world.panelsOpened).toBe(1);
  });

  it('follows the reader from page to page, and stops with the panel', async () => {
    history.replaceState(null, '', '?panel');
    await openPopup(showing(ARTICLE));
    expect(body()).toContain('3 people');
    world.tabs = [{ id: 8, url: 'https://other.example/' }];
    world.readers.set(8, page('not-arabic'));
    fakeBrowser.tabs.onActivated.emit({ tabId: 8 });
    await settle();
    expect(body()).toContain('This page is not in Arabic');
    world.readers.set(8, showing(ARTICLE));
    fakeBrowser.tabs.onUpdated.emit(8, { status: 'complete' }, { active: true });
    await settle();
    expect(body()).toContain('3 people');
    await unmount();
    expect(fakeBrowser.tabs.onActivated.listeners.size).toBe(0);
  });

  it('reads each text that is handed to it', async () => {
    history.replaceState(null, '', '?panel');
    const analyse = vi.fn((_request: { text: string }) => SEED_ANALYSIS);
    await openPopup(showing(ARTICLE));
    handle({ analyse });
    await handText(SEED_TEXT.trim());
    await settle();
    expect(analyse.mock.calls.at(-1)![0]).toEqual({ text: SEED_TEXT.trim() });
    await handText('قال بلينكن: "سنعود".');
    await settle();
    expect(analyse.mock.calls.at(-1)![0]).toEqual({ text: 'قال بلينكن: "سنعود".' });
    expect([...document.querySelectorAll('.row-name')].map(seen)).toContain('جون كيربي');
    expect(document.querySelector('textarea')!.value).toBe('قال بلينكن: "سنعود".');
    // it is there to be read about, not to be typed into
    expect(document.activeElement).toBe(document.body);
  });

  it('brings no reader to a page by itself, but does when asked', async () => {
    history.replaceState(null, '', '?panel');
    await openPopup(null, { injected: showing(ARTICLE) });
    await settle(500);
    expect(body()).toContain('Isnad has not read this page');
    expect(world.injections).toEqual([]);
    await click(control('Read this page'));
    await settle();
    expect(body()).toContain('3 people');
  });

  it('waits for the reader that a gate is bringing', async () => {
    history.replaceState(null, '', '?panel');
    await openPopup(null);
    world.readers.set(7, showing(ARTICLE));
    await settle(500);
    expect(body()).toContain('3 people');
  });

  it('notices that the page has grown', async () => {
    history.replaceState(null, '', '?panel');
    let state: PageState = { ...ARTICLE, analysis: { ...SEED_ANALYSIS, quotes: [] } };
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await openPopup({ state: () => state });
    expect(body()).toContain('0 quotations');
    state = { ...ARTICLE, text: `${SEED_TEXT}\n` };
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    await settle();
    expect(body()).toContain('14 quotations');
  });

  it('is not followed by the popup, which any click closes', async () => {
    await openPopup(showing(ARTICLE));
    expect(fakeBrowser.tabs.onActivated.listeners.size).toBe(0);
  });
});

describe('axe', () => {
  it.each(['ar', 'en'])('finds nothing in %s', async (language) => {
    for (const reader of [showing(ARTICLE), page('not-article'), page('failed'), null]) {
      await openPopup(reader, { language });
      expect(await violations()).toEqual([]);
      await unmount();
    }
  });
});
