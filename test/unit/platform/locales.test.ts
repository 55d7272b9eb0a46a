import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LANGUAGES = ['ar', 'en'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

function messages(language: string): Record<string, { message: string }> {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../src/_locales/${language}/messages.json`), 'utf8'),
  );
}

/** Keys, with all plural forms of a noun taken as one: `people_*`. */
const nouns = (language: string): string[] =>
  [...new Set(Object.keys(messages(language)).map((key) => key.replace(PLURAL, '_*')))].sort();

const places = (message: string): string[] => [...message.matchAll(/\$\d/g)].map(String).sort();

describe('the locales', () => {
  it('have the same keys', () => {
    expect(nouns('ar')).toEqual(nouns('en'));
  });

  it.each(LANGUAGES)('give each counted noun all plural forms of %s, and no others', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const keys = Object.keys(messages(language)).filter((key) => PLURAL.test(key));
    for (const noun of new Set(keys.map((key) => key.replace(PLURAL, '')))) {
      const forms = keys
        .filter((key) => key.replace(PLURAL, '') === noun)
        .map((key) => PLURAL.exec(key)![1]!);
      expect([noun, forms.sort()]).toEqual([noun, categories]);
    }
  });

  it('put the same number of words into the same message', () => {
    const ar = messages('ar');
    for (const [key, { message }] of Object.entries(messages('en')))
      if (!PLURAL.test(key)) expect([key, places(ar[key]!.message)]).toEqual([key, places(message)]);
  });

  it('write Arabic without Latin punctuation', () => {
    for (const [key, { message }] of Object.entries(messages('ar')))
      expect([key, /[,;?]/.test(message)]).toEqual([key, false]);
  });

  it('keep the description within the 132 characters that the Chrome store allows', () => {
    for (const language of LANGUAGES)
      expect(messages(language).extension_description!.message.length).toBeLessThanOrEqual(132);
  });
});
