import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { speak, t } from '../../../src/platform/i18n';
import { handle } from '../../../src/platform/messages';
import { openPage } from '../../../src/platform/open-page';
import { saveSettings } from '../../../src/platform/settings';
import { textsIn } from '../../../src/platform/texts';
import { resetBrowser } from '../../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));

beforeEach(() => {
  resetBrowser({
    language: 'en',
    uiLocale: 'en-GB',
    stored: { language: 'ar', textSize: 'large', version: 2 },
  });
  handle({ texts: ({ language }) => textsIn(language) });
});
afterEach(() => speak(null));

const page = () => [document.documentElement.lang, document.documentElement.dir, document.title];

it('a page of the extension speaks the language that is set, with its direction and its title', async () => {
  const settings = await openPage('options_title', () => {});
  expect(settings.language).toBe('ar');
  expect(page()).toEqual(['ar', 'rtl', t('options_title')]);
  expect(document.title).toContain('إعدادات');
});

it('a page of the extension looks as is set, and follows each change', async () => {
  const dress = vi.fn();
  await openPage('options_title', dress);
  expect(dress).toHaveBeenLastCalledWith('', 1.2);
  await saveSettings({ textSize: 'small', lineWidth: 'thick' });
  await vi.waitFor(() => expect(dress).toHaveBeenLastCalledWith(expect.stringContaining('3.4px'), 0.875));
});
