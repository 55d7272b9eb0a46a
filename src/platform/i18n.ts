import browser from 'webextension-polyfill';

type Messages = typeof import('../_locales/en/messages.json');

export type MessageKey = keyof Messages;

/** A counted noun has one message for each plural category of its language: `people_one`, `people_few`, … */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Noun}_other`
    ? Noun
    : never
  : never;

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Keeps mixed Latin and Arabic from reordering each other in a plain string, where <bdi> cannot be used. What has Arabic in it
 * runs from right to left, even if it begins with a Latin word.
 */
function isolate(text: string): string {
  const opening = /[\u0620-\u064a]/.test(text) ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
  return `${opening}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

/** The messages of a language, as `_locales` has them. */
export type Texts = Readonly<Record<string, { readonly message: string }>>;

let chosen: Texts | null = null;

/** Takes the texts of a language that the reader chose, or (null) those of the browser's language, from now on. */
export function speak(texts: Texts | null): void {
  chosen = texts;
}

function message(key: string, ...substitutions: readonly string[]): string {
  if (chosen) return (chosen[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[n - 1] ?? '');
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The language that the texts are in. It is not always the browser's: a French browser gets the default locale. */
export function uiLanguage(): string {
  return message('language' satisfies MessageKey);
}

/** The locale for digits and plural forms: the browser's if the texts are in its language, otherwise the texts' own. */
export function uiLocale(): string {
  const browserLocale = browser.i18n.getUILanguage().replaceAll('_', '-');
  const language = uiLanguage();
  return browserLocale === language || browserLocale.startsWith(`${language}-`) ? browserLocale : language;
}

export function uiDirection(): 'rtl' | 'ltr' {
  return uiLanguage() === 'ar' ? 'rtl' : 'ltr';
}

/** A number in the digits and grouping of the reader's locale. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(uiLocale()).format(value);
}

/** «٣ أشخاص»: the number with its noun in the plural form that the language wants. */
function count(noun: CountKey, value: number): string {
  const category = new Intl.PluralRules(uiLocale()).select(value);
  const number = formatNumber(value);
  return message(`${noun}_${category}`, number) || message(`${noun}_other`, number);
}

/** A day such as `2021-07-23` in words. News are dated by the Gregorian calendar, whatever the locale prefers. */
function day(date: string): string {
  const format = new Intl.DateTimeFormat(uiLocale(), {
    calendar: 'gregory',
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

function translate(key: MessageKey, ...substitutions: readonly string[]): string {
  return message(key, ...substitutions.map(isolate));
}

/** The texts of the interface. Words put into a message are isolated; numbers come formatted. */
export const t = Object.assign(translate, { count, number: formatNumber, day });
