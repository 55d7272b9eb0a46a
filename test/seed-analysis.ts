import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Entity, EntityType, Mention, Quote, Speaker } from '../src/nlp/types';

/** The article that the project keeps; the interface is tested with it, and with an analysis written by hand. */
export const SEED_TEXT = readFileSync(join(import.meta.dirname, '../seeds/000_17cbc4ecf8b5e0c1.txt'), 'utf8');

const MINISTER = 'وزير الخارجية العراقي';

/** Each occurrence of `words` that is not the beginning of a longer word. */
function occurrences(words: string, kind: Mention['kind']): Mention[] {
  return [...SEED_TEXT.matchAll(new RegExp(`${words}(?![ء-ي])`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
    kind,
  }));
}

function entity(
  id: string,
  type: EntityType,
  forms: readonly string[],
  roles: readonly string[] = [],
): Entity {
  const mentions = [
    ...forms.flatMap((form) => occurrences(form, 'name')),
    ...roles.flatMap((role) => occurrences(role, 'role')),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = mentions.filter((mention, index) => mention.start >= (mentions[index - 1]?.end ?? 0));
  return { id, type, name: forms[0]!, roles, confidence: 0.97, mentions: apart };
}

const ENTITIES: readonly Entity[] = [
  {
    ...entity('e1', 'PER', ['أنتوني بلينكن', 'بلينكن'], ['وزير الخارجية الأميركي']),
    latin: 'Antony Blinken',
  },
  entity('e2', 'PER', ['فؤاد حسين', 'حسين فؤاد', 'حسين'], [MINISTER]),
  entity('e3', 'PER', ['جون كيربي']),
  entity('e4', 'ORG', ['داعش']),
  entity('e5', 'ORG', ['وزارة الدفاع الأميركية', 'البنتاغون']),
  entity('e6', 'LOC', ['واشنطن']),
  entity('e7', 'LOC', ['العراق']),
  entity('e8', 'LOC', ['الولايات المتحدة']),
  entity('e9', 'MISC', ['الحوار الاستراتيجي']),
];

const officials = 'مسؤولون أميركيون';
const OFFICIALS: Speaker = {
  text: officials,
  start: SEED_TEXT.indexOf(officials),
  end: SEED_TEXT.indexOf(officials) + officials.length,
};
const QUOTED_NAMES = ['الحوار الاستراتيجي', 'وول ستريت جورنال', 'داعش', 'بوليتيكو'];

/** The first three are Blinken's, the last one is the officials', and all others are the Iraqi minister's. */
function quotes(): Quote[] {
  const spans = [...SEED_TEXT.matchAll(/"([^"]+)"/g)].filter(([, words]) => !QUOTED_NAMES.includes(words!));
  return spans.map(({ 0: words, index }, at) => ({
    start: index,
    end: index + words.length,
    kind: 'direct',
    speaker: at < 3 ? { entity: 'e1' } : at === spans.length - 1 ? OFFICIALS : { entity: 'e2' },
    confidence: 0.9,
  }));
}

export const SEED_ANALYSIS: Analysis = { version: 1, entities: ENTITIES, quotes: quotes(), quotedOther: [] };
