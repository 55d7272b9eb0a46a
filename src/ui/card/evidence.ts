import type { Entity, Mention } from '../../nlp/types';
import type { MessageKey } from '../translate';

/** A message and what is put into it. */
export type Evidence = readonly [key: MessageKey, words: string];

const HOW_FAR = 3;

/**
 * What the article itself shows for a name: an office beside it, its full form elsewhere. Only what can be read there: the
 * weights of the recogniser are no reasons that a reader could check.
 */
export function evidenceOf(entity: Entity, mention: Mention | undefined, text: string): readonly Evidence[] {
  const found: Evidence[] = [];
  const names = entity.mentions.filter(({ kind }) => kind === 'name');
  for (const { start, end } of names) {
    const before = entity.roles.find((role) => endsIn(text, start, role));
    const after = entity.roles.find((role) => beginsAfter(text, end, role));
    if (before !== undefined) found.push(['why_after_role', before]);
    else if (after !== undefined) found.push(['why_before_role', after]);
    if (found.length > 0) break;
  }
  const isShort = mention?.kind === 'name' && text.slice(mention.start, mention.end) !== entity.name;
  const isFullElsewhere = names.some(({ start, end }) => text.slice(start, end) === entity.name);
  if (isShort && isFullElsewhere) found.push(['why_full_name', entity.name]);
  return found;
}

/** Whether `words` stand right before `at`, but for spaces. */
const endsIn = (text: string, at: number, words: string): boolean =>
  text
    .slice(Math.max(0, at - words.length - HOW_FAR), at)
    .trimEnd()
    .endsWith(words);

/** Whether `words` stand right after `at`, but for spaces and a comma. */
const beginsAfter = (text: string, at: number, words: string): boolean =>
  text
    .slice(at, at + HOW_FAR + words.length)
    .replace(/^\s*[،,]?\s*/, '')
    .startsWith(words);
