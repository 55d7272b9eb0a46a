import type { Analysis, Entity, Span } from '../../nlp/types';

/** A stretch of text over which nothing changes: one name or none, inside a quotation or not. */
export interface Segment extends Span {
  readonly isQuoted: boolean;
  readonly isLit: boolean;
  /** The name that it is, as an entity and the index of the mention. */
  readonly name: { readonly entity: Entity; readonly mention: number } | null;
}

interface NamedSpan extends Span {
  readonly name: NonNullable<Segment['name']>;
}

/**
 * Each line of a text that is not empty, cut at the edges of names and quotations and of the words that are `lit`, in
 * one sweep over the text.
 */
export function segments(
  text: string,
  analysis: Analysis,
  lit: Span | null = null,
): readonly (readonly Segment[])[] {
  const names = namesIn(analysis);
  const quotes = analysis.quotes.toSorted((a, b) => a.start - b.start);
  const breaks = [...text.matchAll(/\n+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const edges = [...names, ...quotes, ...breaks, ...(lit ? [lit] : [])].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const cuts = [...new Set([0, text.length, ...edges])].sort((a, b) => a - b);

  const lines: Segment[][] = [[]];
  let quote = 0;
  let quotedUntil = 0;
  let name = 0;
  for (let index = 1; index < cuts.length; index++) {
    const [start, end] = [cuts[index - 1]!, cuts[index]!];
    if (text[start] === '\n') {
      lines.push([]);
      continue;
    }
    for (; quotes[quote] && quotes[quote]!.start <= start; quote++)
      quotedUntil = Math.max(quotedUntil, quotes[quote]!.end);
    while (names[name] && names[name]!.end <= start) name++;
    const at = names[name];
    lines.at(-1)!.push({
      start,
      end,
      isQuoted: start < quotedUntil,
      isLit: lit !== null && start >= lit.start && end <= lit.end,
      name: at && at.start <= start ? at.name : null,
    });
  }
  return lines.filter((line) => line.length > 0);
}

/** The names of the article without overlaps: where two of different kinds do, the one that begins first stays. */
function namesIn({ entities }: Analysis): readonly NamedSpan[] {
  const all = entities.flatMap((entity) =>
    entity.mentions.flatMap(({ start, end, kind }, mention) =>
      kind === 'name' ? [{ start, end, name: { entity, mention } }] : [],
    ),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
