import { type Article, readArticle } from '../../../src/nlp/article';
import { withEnd } from '../../../src/nlp/entities/role-phrases';
import { type RoleUse, readRoles } from '../../../src/nlp/entities/role-relations';
import { readDocument } from '../../../src/nlp/text/document';
import type { Span } from '../../../src/nlp/types';
import { type GoldArticle, type GoldSpeaker, goldNames } from '../../bench/corpus';

/** An annotated article as the later stages read it, with its gold names, and what they should find. */
export interface GoldReading {
  readonly gold: GoldArticle;
  readonly article: Article;
  readonly uses: readonly RoleUse[];
  /** For each marked span: true a quotation, false none, undefined not annotated. */
  readonly isQuote: ReadonlyArray<boolean | undefined>;
  /** For each marked span its speaker: a cluster, or the words of the source; undefined if there is none to learn. */
  readonly speakers: ReadonlyArray<GoldSource | undefined>;
}

export type GoldSource = { readonly cluster: number } | { readonly text: string };

/** Annotators' offsets are off by a mark or a space in some articles. */
const SLACK = 2;
const near = (a: Span, b: Span) => Math.abs(a.start - b.start) <= SLACK && Math.abs(a.end - b.end) <= SLACK;

export function readGold(gold: GoldArticle): GoldReading {
  const document = readDocument(gold.text);
  const article = readArticle(document, goldNames(document, gold));
  const quotes = article.marked.map((span) => gold.quotes.find((quote) => near(quote, span)));
  const others = article.marked.map((span) => gold.quotedOther.some((other) => near(other, span)));
  return {
    gold,
    article,
    uses: readRoles(article),
    isQuote: quotes.map((quote, index) => (quote ? true : others[index] ? false : undefined)),
    speakers: quotes.map((quote) => (quote?.speaker ? sourceOf(gold, article, quote.speaker) : undefined)),
  };
}

function sourceOf(gold: GoldArticle, article: Article, speaker: GoldSpeaker): GoldSource | undefined {
  if (speaker.text !== undefined) return { text: speaker.text };
  const cluster = clusterOfEntity(gold, article, speaker.entity);
  return cluster === undefined ? undefined : { cluster };
}

function clusterOfEntity(gold: GoldArticle, article: Article, id: string | undefined): number | undefined {
  const entity = gold.entities.find((candidate) => candidate.id === id);
  const starts = new Set(entity?.mentions.filter(({ kind }) => kind === 'name').map(({ start }) => start));
  const name = article.names.findIndex(({ start }) => starts.has(start));
  return name < 0 ? undefined : article.clusterOf[name];
}

/** For each annotated role mention («start-end») the cluster that it stands for. */
export function goldRoles({ gold, article }: GoldReading): ReadonlyMap<string, number> {
  const roles = new Map<string, number>();
  for (const { id, mentions } of gold.entities) {
    const cluster = clusterOfEntity(gold, article, id);
    if (cluster === undefined) continue;
    for (const { start, end, kind } of mentions) if (kind === 'role') roles.set(`${start}-${end}`, cluster);
  }
  return roles;
}

/** The extent of a role phrase that is annotated, and for whom; undefined if none is. */
export function goldExtent({ article }: GoldReading, roles: ReadonlyMap<string, number>, use: RoleUse) {
  for (const end of use.phrase.ends) {
    const phrase = withEnd(article, use.phrase, end);
    const cluster = roles.get(`${phrase.start}-${phrase.end}`);
    if (cluster !== undefined) return { phrase, cluster };
  }
  return undefined;
}
