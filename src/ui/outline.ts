import type { Analysis, Entity, EntityType, Quote } from '../nlp/types';

export interface EntityEntry {
  readonly entity: Entity;
  /** What the article quotes of it, in the order of the text. */
  readonly quotes: readonly Quote[];
}

/** A source without a name («مسؤولون أميركيون»). */
export interface SourceEntry {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

export interface Outline {
  readonly entities: Readonly<Record<EntityType, readonly EntityEntry[]>>;
  readonly sources: readonly SourceEntry[];
  /** Quotations whose speaker the text does not tell. */
  readonly speakerless: readonly Quote[];
}

/** Who is mentioned and who said what, in the order of the article, in time linear in the analysis. */
export function outline({ entities, quotes }: Analysis): Outline {
  const byEntity = new Map<string, Quote[]>();
  const bySource = new Map<string, Quote[]>();
  const speakerless: Quote[] = [];
  const known = new Set(entities.map(({ id }) => id));
  for (const quote of quotes) {
    const { speaker } = quote;
    if (speaker !== null && 'text' in speaker) append(bySource, speaker.text, quote);
    else if (speaker !== null && known.has(speaker.entity)) append(byEntity, speaker.entity, quote);
    else speakerless.push(quote);
  }
  const of = (type: EntityType): EntityEntry[] =>
    entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({ entity, quotes: byEntity.get(entity.id) ?? [] }));
  return {
    entities: { PER: of('PER'), ORG: of('ORG'), LOC: of('LOC'), MISC: of('MISC') },
    sources: [...bySource].map(([text, its]) => ({ text, quotes: its })),
    speakerless,
  };
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
