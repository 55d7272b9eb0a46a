import { speak } from './i18n';
import { send } from './messages';
import { readSettings, type Settings } from './settings';

/**
 * Speaks the language that the reader chose, or the browser's. Where the background does not bring the texts, the browser's
 * language is better than none.
 */
export async function speakLanguage(language: Settings['language']): Promise<void> {
  speak(language === 'automatic' ? null : await send('texts', { language }).catch(() => null));
}

/** Reads the settings for a page of the extension, once it speaks the language that is set in them. */
export async function openInLanguage(): Promise<Settings> {
  const settings = await readSettings();
  await speakLanguage(settings.language);
  return settings;
}
