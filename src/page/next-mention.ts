import type { Analysis, Span } from '../nlp/types';

/**
 * The name that comes after (`direction` 1) or before (-1) the offset `at` in the article, from the last back to the
 * first; null where there are none.
 */
export function nextMention({ entities }: Analysis, at: number, direction: 1 | -1): Span | null {
  const names = entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'));
  names.sort((a, b) => direction * (a.start - b.start));
  return names.find(({ start }) => direction * (start - at) > 0) ?? names[0] ?? null;
}
