import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse, readModel } from '../../src/nlp/index';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'seeds/000_17cbc4ecf8b5e0c1.txt'), 'utf8');
const model = readModel(new Uint8Array(readFileSync(join(ROOT, 'src/nlp/model/weights.bin'))));
const analysis = analyse(text, model);
const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);

const times = (count: number, word: string) => Array.from({ length: count }, () => word);

/** Each entity with its mentions in the order of the article; a star: a role phrase that stands for the person. */
const ENTITIES: readonly (readonly [string, string, readonly string[]])[] = [
  ['PER', 'أنتوني بلينكن', ['*وزير الخارجية الأميركي', 'أنتوني بلينكن', 'بلينكن']],
  [
    'PER',
    'فؤاد حسين',
    [
      'حسين فؤاد',
      'فؤاد حسين',
      '*وزير الخارجية العراقي',
      'حسين',
      '*الوزير العراقي',
      'حسين',
      '*وزير الخارجية العراقي',
      'حسين',
      '*وزير الخارجية العراقي',
    ],
  ],
  ['PER', 'جون كيربي', ['جون كيربي']],
  ['ORG', 'داعش', times(6, 'داعش')],
  ['ORG', 'الحكومة العراقية', ['الحكومة العراقية']],
  ['ORG', 'التحالف الدولي', ['التحالف الدولي']],
  ['ORG', 'مجلس الأمن الدولي', ['مجلس الأمن الدولي']],
  ['ORG', 'وول ستريت جورنال', ['وول ستريت جورنال']],
  ['ORG', 'بوليتيكو', ['بوليتيكو']],
  ['ORG', 'وزارة الدفاع الأميركية', ['وزارة الدفاع الأميركية', 'البنتاغون']],
  ['LOC', 'واشنطن', times(6, 'واشنطن')],
  ['LOC', 'العراق', times(13, 'العراق')],
  ['LOC', 'بغداد', ['بغداد']],
  ['LOC', 'مدينة الصدر', ['مدينة الصدر']],
  ['LOC', 'الولايات المتحدة', times(5, 'الولايات المتحدة')],
  ['LOC', 'الشرق الأوسط', ['الشرق الأوسط']],
  ['MISC', 'كورونا', ['كورونا']],
  ['MISC', 'الحوار الاستراتيجي', ['الحوار الاستراتيجي']],
];

/** Who says each of the quotations, in their order. */
const SPEAKERS = [...times(3, 'أنتوني بلينكن'), ...times(10, 'فؤاد حسين'), 'مسؤولون أميركيون'];

test.each(['PER', 'ORG', 'LOC', 'MISC'])('the seed: each %s with all its mentions', (type) => {
  const found = analysis.entities.filter((entity) => entity.type === type);
  const read = found.map(({ name, mentions }) => [
    type,
    name,
    mentions.map((mention) => (mention.kind === 'role' ? `*${words(mention)}` : words(mention))),
  ]);
  expect(read).toEqual(ENTITIES.filter(([ofType]) => ofType === type));
});

test('the seed: the roles of the two ministers', () => {
  const roles = (name: string) => analysis.entities.find((entity) => entity.name === name)?.roles;
  expect(roles('أنتوني بلينكن')).toEqual(['وزير الخارجية الأميركي']);
  expect(roles('فؤاد حسين')).toEqual(['وزير الخارجية العراقي', 'الوزير العراقي']);
});

test('the seed: every quotation with its speaker', () => {
  const marked = analysis.quotes.filter(({ kind }) => kind !== 'indirect');
  const speakers = marked.map(({ speaker }) => {
    if (speaker === null) return null;
    return 'text' in speaker ? speaker.text : analysis.entities.find(({ id }) => id === speaker.entity)?.name;
  });
  expect(speakers).toEqual(SPEAKERS);
  for (const quote of marked) expect(words(quote)).toMatch(/^"[^"]+"$/);
});

test('the seed: quoted names are no quotations', () => {
  expect(analysis.quotedOther.map(words)).toEqual([
    '"الحوار الاستراتيجي"',
    '"وول ستريت جورنال"',
    '"داعش"',
    '"بوليتيكو"',
  ]);
});
