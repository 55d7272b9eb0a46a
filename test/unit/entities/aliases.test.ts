import { expect, test } from 'vitest';
import { clusterNames } from '../../../src/nlp/entities/aliases';
import { bestName } from '../../../src/nlp/entities/best-name';
import type { EntityType } from '../../../src/nlp/types';
import { namesIn } from './names-in';

/** The names of a text marked with braces («{PER:بلينكن}»), as one line an entity: the best name, then all its forms. */
function entitiesOf(marked: string): string[][] {
  const { text, names } = namesIn(marked);
  return clusterNames(text, names).map((cluster) => {
    const forms = cluster.forms.flatMap(({ mentions }) => mentions);
    forms.sort((a, b) => a.start - b.start);
    const spelled = new Set(forms.map(({ start, end }) => text.slice(start, end)));
    return [bestName(text, cluster), ...spelled];
  });
}

const together = (type: EntityType, ...names: string[]) =>
  entitiesOf(names.map((name) => `قال {${type}:${name}} اليوم`).join('. ')).length === 1;

test('a full name, its surname and its given name are one person', () => {
  expect(entitiesOf('{PER:أنتوني بلينكن} وصل. قال {PER:بلينكن} وعاد {PER:أنتوني}')).toEqual([
    ['أنتوني بلينكن', 'أنتوني بلينكن', 'بلينكن', 'أنتوني'],
  ]);
});

test('of two orders the one that is used more wins, of equals the later one', () => {
  const often = 'وصل {PER:حسين فؤاد}. قال {PER:فؤاد حسين} ثم عاد {PER:فؤاد حسين}';
  expect(entitiesOf(often)[0]![0]).toBe('فؤاد حسين');
  expect(entitiesOf('وصل {PER:حسين فؤاد}. قال {PER:فؤاد حسين}')[0]![0]).toBe('فؤاد حسين');
});

test('two people with one surname stay two, and the bare surname is the one named last', () => {
  const found = entitiesOf('{PER:بيل كلينتون} و{PER:هيلاري كلينتون} حضرا. قالت {PER:كلينتون} نعم');
  expect(found).toEqual([
    ['بيل كلينتون', 'بيل كلينتون'],
    ['هيلاري كلينتون', 'هيلاري كلينتون', 'كلينتون'],
  ]);
});

test.each<[string, EntityType, string, string]>([
  ['hamza', 'PER', 'أنطونيو غوتيريس', 'انطونيو غوتيريس'],
  ['ى and ي', 'PER', 'مصطفى الكاظمي', 'مصطفي الكاظمى'],
  ['a long vowel', 'PER', 'دونالد ترامب', 'ترمب'],
  ['diacritics', 'ORG', 'حركة حماس', 'حَماس'],
  ['hashtags', 'PER', 'سلطان بن سحيم', 'سلطان_بن_سحيم'],
  ['nasab', 'PER', 'محمد بن سلمان بن عبدالعزيز', 'محمد بن سلمان'],
  ['kunya in one word and in two', 'PER', 'أبو بكر البغدادي', 'أبوبكر البغدادي'],
  ['letters swapped', 'PER', 'بيتوركا', 'بيتروكا'],
  ['a body without its head', 'ORG', 'منظمة الصحة العالمية', 'الصحة العالمية'],
  ['a ministry without its head', 'ORG', 'وزارة الخارجية الأميركية', 'الخارجية الأميركية'],
  ['a body without its country', 'ORG', 'الحكومة العراقية', 'الحكومة'],
  ['the building for the ministry', 'ORG', 'وزارة الدفاع الأميركية', 'البنتاغون'],
  ['an acronym', 'ORG', 'منظمة الدول المصدرة للنفط', 'أوبك'],
  [
    'its short name in marks behind its full form',
    'ORG',
    'حركة المقاومة الإسلامية',
    'حركة المقاومة الإسلامية "حماس"',
  ],
  ['numbers of a group', 'ORG', 'الحوثيين', 'الحوثيون'],
  ['a country in short', 'LOC', 'الإمارات العربية المتحدة', 'الإمارات'],
  ['a country by another name', 'LOC', 'الولايات المتحدة', 'أميركا'],
  ['a strip and its city', 'LOC', 'قطاع غزة', 'غزة'],
])('one entity: %s', (_, type, first, second) => {
  expect(together(type, first, second)).toBe(true);
});

test.each<[string, EntityType, string, string]>([
  ['given names one vowel apart', 'PER', 'محمد علي', 'محمود علي'],
  ['a part of a city', 'LOC', 'القدس', 'القدس الشرقية'],
  ['people of one given name', 'PER', 'أحمد الطيب', 'أحمد أبو الغيط'],
  ['father and son', 'PER', 'سلمان بن عبدالعزيز', 'محمد بن سلمان'],
  ['an airport', 'LOC', 'عدن', 'مطار عدن'],
  ['a body of a body', 'ORG', 'الأمم المتحدة', 'الجمعية العامة للأمم المتحدة'],
  ['another ministry', 'ORG', 'وزارة الدفاع الأميركية', 'وزارة الدفاع الروسية'],
  ['the medium of an army', 'ORG', 'جيش الاحتلال', 'إذاعة جيش الاحتلال'],
])('two entities: %s', (_, type, first, second) => {
  expect(together(type, first, second)).toBe(false);
});

test('a club and its city stay two', () => {
  expect(entitiesOf('فاز {ORG:برشلونة} في مدينة {LOC:برشلونة}')).toHaveLength(2);
});

test('a name in brackets behind its full form is the same body', () => {
  expect(entitiesOf('نقلت {ORG:وكالة فارس} ({ORG:فانا}) عن مصدر. وأضافت {ORG:فانا}')).toHaveLength(1);
});

test('«المملكة» is the kingdom that the article names', () => {
  expect(entitiesOf('زار {LOC:المغرب}. عاهل {LOC:المملكة}')).toHaveLength(1);
});

test('the best name stands without the particle that hides its alif', () => {
  expect(entitiesOf('وصل الوفد ل{LOC:لولايات المتحدة}')[0]![0]).toBe('الولايات المتحدة');
});
