import { inOwnPages, marksCss } from './appearance';
import { openInLanguage } from './language';
import { type Settings, TEXT_SCALES, watchSettings } from './settings';

/** How a page of the extension is to look: the rules of its marks, and the scale of its text. */
type Dress = (css: string, textScale: number) => void;

/**
 * Reads the settings for a page of the extension, once it speaks the language that is set in them. `dress` is called with how
 * it is to look, now and after each change.
 */
export async function openPage(dress: Dress): Promise<Settings> {
  const settings = await openInLanguage();
  const obey = (now: Settings): void => dress(marksCss(now, inOwnPages), TEXT_SCALES[now.textSize]);
  obey(settings);
  watchSettings(obey);
  return settings;
}
