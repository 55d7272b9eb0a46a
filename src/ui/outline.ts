import type { Analysis, EntityType, Quote, Span } from '../nlp/types';

/** `SOURCE`: one without a name («مسؤولون أميركيون»). */
export type EntryType = EntityType | 'SOURCE';

/** A line of the list: somebody who is mentioned, where, and what the article quotes of them. */
export interface Entry {
  readonly key: string;
  readonly type: EntryType;
  readonly name: string;
  readonly roles: readonly string[];
  /** In the order of the text; never empty. */
  readonly mentions: readonly Span[];
  readonly quotes: readonly Quote[];
}

export interface Outline {
  readonly entries: Readonly<Record<EntryType, readonly Entry[]>>;
  /** Quotations whose speaker the text does not tell. */
  readonly speakerless: readonly Quote[];
}

/** Who is mentioned and who said what, in the order of the article, in time linear in the analysis. */
export function outline(analysis: Analysis): Outline {
  const entries: Record<EntryType, Entry[]> = { PER: [], ORG: [], LOC: [], MISC: [], SOURCE: [] };
  const quotesOf = new Map<string, Quote[]>();
  for (const { id, type, name, roles, mentions } of analysis.entities) {
    const quotes: Quote[] = [];
    quotesOf.set(id, quotes);
    if (mentions.length > 0) entries[type].push({ key: id, type, name, roles, mentions, quotes });
  }
  const sources = new Map<string, { mentions: Span[]; quotes: Quote[] }>();
  const speakerless: Quote[] = [];
  for (const quote of analysis.quotes) {
    const { speaker } = quote;
    if (speaker === null) speakerless.push(quote);
    else if ('entity' in speaker) (quotesOf.get(speaker.entity) ?? speakerless).push(quote);
    else {
      const source = sources.get(speaker.text) ?? { mentions: [], quotes: [] };
      sources.set(speaker.text, source);
      if (source.mentions.at(-1)?.start !== speaker.start) source.mentions.push(speaker);
      source.quotes.push(quote);
    }
  }
  for (const [name, source] of sources)
    entries.SOURCE.push({ key: `source ${name}`, type: 'SOURCE', name, roles: [], ...source });
  return { entries, speakerless };
}
