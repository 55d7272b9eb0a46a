import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak, t, uiDirection, uiLanguage, uiLocale } from '../../../src/platform/i18n';
import { speakLanguage } from '../../../src/platform/language';
import { handle } from '../../../src/platform/messages';
import { textsIn } from '../../../src/platform/texts';
import { resetBrowser } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

describe('in Arabic', () => {
  beforeEach(() => resetBrowser({ language: 'ar', uiLocale: 'ar-EG' }));

  it.each([
    [0, 'لا اقتباسات'],
    [1, 'اقتباس واحد'],
    [2, 'اقتباسان'],
    [3, '٣ اقتباسات'],
    [10, '١٠ اقتباسات'],
    [11, '١١ اقتباساً'],
    [99, '٩٩ اقتباساً'],
    [100, '١٠٠ اقتباس'],
    [102, '١٠٢ اقتباس'],
    [103, '١٠٣ اقتباسات'],
    [1111, '١٬١١١ اقتباساً'],
  ])('%i → %s', (count, text) => {
    expect(t.count('quotations', count)).toBe(text);
  });

  it('reads from right to left', () => expect(uiDirection()).toBe('rtl'));

  it('writes digits as the country does', () => {
    expect(t.number(14)).toBe('١٤');
    resetBrowser({ language: 'ar', uiLocale: 'ar-MA' });
    expect(t.number(14)).toBe('14');
  });

  it('writes days by the Gregorian calendar, also where another is usual', () => {
    expect(t.day('2021-07-23')).toBe('٢٣ يوليو ٢٠٢١');
    resetBrowser({ language: 'ar', uiLocale: 'ar-SA' });
    expect(t.day('2021-07-23')).toContain('يوليو');
  });

  it('isolates what is put into a message, so that a Latin host leaves the Arabic round it in order', () => {
    expect(t('site_switch_label', 'example.com')).toBe('إسناد على \u2068example.com\u2069');
  });
});

describe('in English', () => {
  beforeEach(() => resetBrowser({ language: 'en', uiLocale: 'en-US' }));

  it.each([
    [0, '0 people'],
    [1, '1 person'],
    [2, '2 people'],
    [11, '11 people'],
  ])('%i → %s', (count, text) => {
    expect(t.count('people', count)).toBe(text);
  });

  it('reads from left to right', () => expect(uiDirection()).toBe('ltr'));
});

describe('in a browser of another language', () => {
  it('takes digits, plurals and direction from the language of the texts', () => {
    resetBrowser({ language: 'ar', uiLocale: 'fr-FR' });
    expect(uiLocale()).toBe('ar');
    expect(uiDirection()).toBe('rtl');
    expect(t.count('places', 2)).toBe('مكانان');
  });

  it('understands the underscore of older Chromium', () => {
    resetBrowser({ language: 'ar', uiLocale: 'ar_EG' });
    expect(uiLocale()).toBe('ar-EG');
  });
});

describe('in the language that the reader chose', () => {
  beforeEach(() => {
    resetBrowser({ language: 'ar', uiLocale: 'ar-EG' });
    handle({ texts: ({ language }) => textsIn(language) });
  });
  afterEach(() => speak(null));

  it('speaks it whatever the browser speaks, with its plurals and digits', async () => {
    await speakLanguage('en');
    expect([uiLanguage(), uiLocale(), uiDirection()]).toEqual(['en', 'en', 'ltr']);
    expect(t.count('people', 3)).toBe('3 people');
    expect(t('site_switch_label', 'مثال')).toBe('Isnad on \u2067مثال\u2069');
    // first strong would be the Latin, and «بالعربية» go to its wrong side
    expect(t('site_switch_label', 'CNN بالعربية')).toBe('Isnad on \u2067CNN بالعربية\u2069');
  });

  it('goes back to that of the browser', async () => {
    await speakLanguage('en');
    await speakLanguage('automatic');
    expect(t.count('people', 3)).toBe('٣ أشخاص');
  });

  it('keeps that of the browser where the texts do not come', async () => {
    resetBrowser({ language: 'ar' });
    await speakLanguage('en');
    expect(uiLanguage()).toBe('ar');
  });
});
