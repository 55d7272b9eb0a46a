import ar from '../_locales/ar/messages.json';
import en from '../_locales/en/messages.json';
import type { Texts } from './i18n';

const TEXTS = { ar, en } as const;

/** The texts in a language. For the background alone: they are longer than the code of any page. */
export function textsIn(language: keyof typeof TEXTS): Texts {
  return TEXTS[language];
}
