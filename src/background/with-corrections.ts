import type { Analysis, Entity, Quote } from '../nlp/types';
import type { Correction } from '../platform/corrections';

/**
 * The analysis as the reader corrected it, by name and kind. What the reader said of a name is certain. Whoever is no name
 * after all may still be a source: their quotations stay with the words that tell them.
 */
export function withCorrections(
  analysis: Analysis,
  text: string,
  corrections: readonly Correction[],
): Analysis {
  const byName = new Map(
    corrections.map((correction) => [keyOf(correction.name, correction.from), correction]),
  );
  const verdictOn = ({ name, type }: Entity) => byName.get(keyOf(name, type));
  const removed = new Map(
    analysis.entities.filter((entity) => verdictOn(entity)?.to === null).map((entity) => [entity.id, entity]),
  );
  const entities = analysis.entities.flatMap((entity) => {
    const verdict = verdictOn(entity);
    if (!verdict) return entity;
    return verdict.to === null ? [] : retyped(entity, verdict.to);
  });
  const quotes = analysis.quotes.map((quote) => withoutEntity(quote, removed, text));
  return { ...analysis, entities, quotes };
}

const keyOf = (name: string, type: Entity['type']): string => `${type} ${name}`;

/** Offices belong to people: what is none keeps the mentions alone that name it. */
function retyped(entity: Entity, type: Entity['type']): Entity {
  if (type === 'PER') return { ...entity, type, confidence: 1 };
  const mentions = entity.mentions.filter(({ kind }) => kind === 'name');
  return { ...entity, type, confidence: 1, roles: [], mentions };
}

function withoutEntity(quote: Quote, removed: ReadonlyMap<string, Entity>, text: string): Quote {
  if (quote.speaker === null || !('entity' in quote.speaker)) return quote;
  const mentions = removed.get(quote.speaker.entity)?.mentions;
  if (!mentions) return quote;
  const words = mentions.findLast(({ start }) => start <= quote.end) ?? mentions[0];
  if (!words) return { ...quote, speaker: null };
  const { start, end } = words;
  return { ...quote, speaker: { text: text.slice(start, end), start, end } };
}
