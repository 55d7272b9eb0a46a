import { inOwnPages, marksCss } from './appearance';
import { type MessageKey, t, uiDirection, uiLanguage } from './i18n';
import { speakLanguage } from './language';
import { readSettings, type Settings, TEXT_SCALES, watchSettings } from './settings';

/** How a page of the extension is to look: the rules of its marks, and the scale of its text. */
type Dress = (css: string, textScale: number) => void;

/**
 * Reads the settings for a page of the extension, and gives it the language that is set in them, with its title. `dress` is
 * called with how it is to look, now and after each change, as long as there is the page.
 */
export async function openPage(title: MessageKey, dress: Dress): Promise<Settings> {
  const settings = await readSettings();
  await speakLanguage(settings.language);
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = t(title);
  const obey = (now: Settings): void => dress(marksCss(now, inOwnPages), TEXT_SCALES[now.textSize]);
  obey(settings);
  watchSettings(obey);
  return settings;
}
