import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function messages(language: string): Record<string, { message: string }> {
  const file = join(import.meta.dirname, `../../../src/_locales/${language}/messages.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('the texts', () => {
  it('are written in Arabic without Latin punctuation', () => {
    for (const [key, { message }] of Object.entries(messages('ar')))
      expect([key, /[,;?"]/.test(message)]).toEqual([key, false]);
  });

  it.each([
    'ar',
    'en',
  ])('keep the description in %s within the 132 characters of the Chrome store', (language) => {
    expect(messages(language).extension_description!.message.length).toBeLessThanOrEqual(132);
  });
});
