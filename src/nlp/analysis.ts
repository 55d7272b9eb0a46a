import { type Article, readArticle } from './article';
import { bestName } from './entities/best-name';
import { type ResolvedRole, resolveRoles } from './entities/resolve-roles';
import { readRoles } from './entities/role-relations';
import { withSpeakingBodies } from './entities/speaking-bodies';
import type { Judges } from './model/judges';
import type { NameMention } from './names/name-mention';
import { findCues } from './quotes/cues';
import { reportQuotes } from './quotes/report-quotes';
import type { Document } from './text/document';
import type { Analysis, Entity, Mention } from './types';

/** The analysis of an article whose names are known: who is who, and who said what. */
export function analyseNames(document: Document, names: readonly NameMention[], judges: Judges): Analysis {
  const article = readWithBodies(document, names);
  const roles = resolveRoles(article, readRoles(article), judges);
  const entities = listEntities(article, roles);
  const idOf = new Map(entities.map(({ cluster, entity }) => [cluster, entity.id]));
  const { quotes, quotedOther } = reportQuotes(article, findCues(article), roles, judges, idOf);
  return { version: 1, entities: entities.map(({ entity }) => entity), quotes, quotedOther };
}

function readWithBodies(document: Document, names: readonly NameMention[]): Article {
  const article = readArticle(document, names);
  const all = withSpeakingBodies(article, findCues(article));
  return all === names ? article : readArticle(document, all);
}

interface ListedEntity {
  readonly cluster: number;
  readonly entity: Entity;
}

/** One entity for each cluster, in the order of their first mentions. */
function listEntities(article: Article, roles: readonly ResolvedRole[]): ListedEntity[] {
  const rolesOf = new Map<number, ResolvedRole[]>();
  for (const role of roles) {
    if (role.cluster < 0) continue;
    const known = rolesOf.get(role.cluster);
    if (known) known.push(role);
    else rolesOf.set(role.cluster, [role]);
  }
  const drafts = article.clusters.map((_, cluster) =>
    draftEntity(article, cluster, rolesOf.get(cluster) ?? []),
  );
  drafts.sort((a, b) => a.entity.mentions[0]!.start - b.entity.mentions[0]!.start);
  return drafts.map(({ cluster, entity }, index) => ({
    cluster,
    entity: { ...entity, id: `e${index + 1}` },
  }));
}

function draftEntity(article: Article, index: number, roles: readonly ResolvedRole[]): ListedEntity {
  const { text } = article.document;
  const cluster = article.clusters[index]!;
  const names = cluster.forms.flatMap((form) => form.mentions);
  const mentions: Mention[] = names.map(({ start, end }) => ({ start, end, kind: 'name' }));
  for (const { phrase, name } of roles) {
    if (name < 0) mentions.push({ start: phrase.start, end: phrase.end, kind: 'role' });
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const phrases = roles.map(({ phrase }) => rolePhrase(text, phrase.start, phrase.end));
  const entity: Entity = {
    id: '',
    type: cluster.type,
    name: bestName(text, cluster),
    roles: cluster.type === 'PER' ? [...new Set(phrases)] : [],
    confidence: confidenceOf(names),
    mentions,
  };
  return { cluster: index, entity };
}

/** As spelled, but with the alif that «لل» hides. */
function rolePhrase(text: string, start: number, end: number): string {
  const phrase = text
    .slice(start, end)
    .replace(/[#_\s]+/g, ' ')
    .trim();
  return text[start] === 'ل' && text[start - 1] === 'ل' ? `ا${phrase}` : phrase;
}

/** An entity is as sure as its surest mention, and a little surer for each further one. */
function confidenceOf(names: readonly NameMention[]): number {
  const best = names.reduce((most, { confidence }) => Math.max(most, confidence), 0);
  return Math.round(1000 * (1 - (1 - best) * 0.9 ** Math.min(names.length - 1, 10))) / 1000;
}
