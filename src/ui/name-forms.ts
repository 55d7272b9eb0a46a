import type { Entity } from '../nlp/types';

/** Every way in which the article writes a name, each once, without the best one; in the order of the text. */
export function nameForms({ name, mentions }: Entity, text: string): readonly string[] {
  const names = mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));
  const forms = new Set(names);
  forms.delete(name);
  return [...forms];
}
