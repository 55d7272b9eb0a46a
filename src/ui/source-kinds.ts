import type { Analysis, Quote } from '../nlp/types';

/**
 * What the article tells of who speaks: `named`: a name; `role`: an office or a function and no name anywhere;
 * `unnamed`: words such as «مصدر أمني»; `unknown`: nothing.
 */
export const SOURCE_KINDS = ['named', 'role', 'unnamed', 'unknown'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Tells the kind of source of any quotation of this analysis. */
export function sourceKinds({ entities }: Analysis): (quote: Quote) => SourceKind {
  const named = new Map(
    entities.map(({ id, mentions }) => [id, mentions.some(({ kind }) => kind === 'name')]),
  );
  return ({ speaker }) => {
    if (speaker === null) return 'unknown';
    if ('text' in speaker) return 'unnamed';
    const isNamed = named.get(speaker.entity);
    if (isNamed === undefined) return 'unknown';
    return isNamed ? 'named' : 'role';
  };
}
