import { speak } from './i18n';
import { send } from './messages';
import type { Settings } from './settings';

/**
 * Speaks the language that the reader chose, or the browser's. Where the background does not bring the texts, the browser's
 * language is better than none.
 */
export async function speakLanguage(language: Settings['language']): Promise<void> {
  speak(language === 'automatic' ? null : await send('texts', { language }).catch(() => null));
}
