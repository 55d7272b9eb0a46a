import type { Analysis, Entity, EntityType, Quote, Span } from '../nlp/types';
import { nameForms } from './name-forms';

/** `SOURCE`: one without a name («مسؤولون أميركيون»). */
export type EntryType = EntityType | 'SOURCE';

/** A line of the list: somebody who is mentioned, where, and what the article quotes of them. */
export interface Entry {
  readonly key: string;
  readonly type: EntryType;
  readonly name: string;
  readonly roles: readonly string[];
  /** 0…1; a source without a name is there as it stands. */
  readonly confidence: number;
  /** Every other way in which the article writes it, and its Latin spelling. */
  readonly forms: readonly string[];
  /** In the order of the text; never empty. */
  readonly mentions: readonly Span[];
  readonly quotes: readonly Quote[];
}

export interface Outline {
  readonly entries: Readonly<Record<EntryType, readonly Entry[]>>;
  /** Quotations whose speaker the text does not tell. */
  readonly speakerless: readonly Quote[];
  /** The entry of the speaker of each quotation that has one. */
  readonly speakers: ReadonlyMap<Quote, Entry>;
}

/** Who is mentioned and who said what, in the order of the article, in time linear in the analysis. */
export function outline(analysis: Analysis, text: string): Outline {
  const entries: Record<EntryType, Entry[]> = { PER: [], ORG: [], LOC: [], MISC: [], SOURCE: [] };
  const quotesOf = new Map<Entry, Quote[]>();
  const byId = new Map<string, Entry>();
  const bySource = new Map<string, { entry: Entry; mentions: Span[] }>();
  const speakers = new Map<Quote, Entry>();
  const add = (entry: Entry, quotes: Quote[]): void => {
    entries[entry.type].push(entry);
    quotesOf.set(entry, quotes);
  };
  for (const entity of analysis.entities) {
    if (entity.mentions.length === 0) continue;
    const quotes: Quote[] = [];
    const entry = entryOf(entity, text, quotes);
    byId.set(entity.id, entry);
    add(entry, quotes);
  }
  for (const quote of analysis.quotes) {
    const entry = quote.speaker && speakerOf(quote.speaker);
    if (!entry) continue;
    quotesOf.get(entry)!.push(quote);
    speakers.set(quote, entry);
  }
  return { entries, speakers, speakerless: analysis.quotes.filter((quote) => !speakers.has(quote)) };

  function speakerOf(speaker: NonNullable<Quote['speaker']>): Entry | undefined {
    if ('entity' in speaker) return byId.get(speaker.entity);
    const source = bySource.get(speaker.text) ?? newSource(speaker.text);
    if (source.mentions.at(-1)?.start !== speaker.start) source.mentions.push(speaker);
    return source.entry;
  }

  function newSource(name: string): { entry: Entry; mentions: Span[] } {
    const mentions: Span[] = [];
    const quotes: Quote[] = [];
    const entry: Entry = {
      key: `source ${name}`,
      type: 'SOURCE',
      name,
      roles: [],
      confidence: 1,
      forms: [],
      mentions,
      quotes,
    };
    const source = { entry, mentions };
    bySource.set(name, source);
    add(entry, quotes);
    return source;
  }
}

function entryOf(entity: Entity, text: string, quotes: readonly Quote[]): Entry {
  const { id, type, name, roles, confidence, latin, mentions } = entity;
  const forms = [...nameForms(entity, text), ...(latin === undefined ? [] : [latin])];
  return { key: id, type, name, roles, confidence, forms, mentions, quotes };
}
