import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readFiles, readJson } from './source-files';

interface Message {
  readonly message: string;
}

const LOCALES = ['ar', 'en'] as const;
const messages = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    readJson<Record<string, Message>>(`src/_locales/${locale}/messages.json`),
  ]),
);

const PLURAL = /^(.*)_(zero|one|two|few|many|other)$/;
const keysOf = (locale: string) => Object.keys(messages[locale]!);
const nounsOf = (locale: string) => [
  ...new Set(keysOf(locale).flatMap((key) => PLURAL.exec(key)?.[1] ?? [])),
];

test('Arabic and English have the same messages', () => {
  const plain = (locale: string) =>
    keysOf(locale)
      .filter((key) => !PLURAL.test(key))
      .sort();
  expect(plain('ar')).toEqual(plain('en'));
  expect(nounsOf('ar').sort()).toEqual(nounsOf('en').sort());
});

test.each(LOCALES)('each counted noun has all plural forms of %s, and no other', (locale) => {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  for (const noun of nounsOf(locale)) {
    const forms = keysOf(locale).flatMap((key) =>
      PLURAL.exec(key)?.[1] === noun ? PLURAL.exec(key)![2]! : [],
    );
    expect(forms.sort(), noun).toEqual([...categories].sort());
  }
});

test('the same words can be put into a message in both languages', () => {
  const places = (locale: string, key: string) =>
    [...new Set(messages[locale]![key]?.message.match(/\$\d/g))].sort();
  // a dual may do without its number
  const shared = keysOf('en').filter((key) => key in messages.ar! && !PLURAL.test(key));
  for (const key of shared) expect(places('ar', key), key).toEqual(places('en', key));
});

test('every message is used', () => {
  const code = readFiles(['src'], ['.ts', '.tsx']).map(({ text }) => text);
  const all = [...code, readFileSync(join(ROOT, 'manifest.json'), 'utf8')].join('\n');
  const isUsed = (key: string) => all.includes(`'${key}'`) || all.includes(`__MSG_${key}__`);
  const unused = keysOf('en').filter((key) => !isUsed(key) && !isUsed(PLURAL.exec(key)?.[1] ?? key));
  expect(unused).toEqual([]);
});

test('every message that the manifest names exists', () => {
  const named = [...readFileSync(join(ROOT, 'manifest.json'), 'utf8').matchAll(/__MSG_(\w+)__/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, key] of named) for (const locale of LOCALES) expect(keysOf(locale)).toContain(key);
});

test('no message is empty', () => {
  for (const locale of LOCALES)
    for (const [key, { message }] of Object.entries(messages[locale]!))
      expect(message.trim(), key).not.toBe('');
});
