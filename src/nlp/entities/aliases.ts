import type { NameMention } from '../names/name-mention';
import type { EntityType } from '../types';
import { bodyMatches, personMatches, placeMatches } from './alias-rules';
import { knownGroup } from './known-equals';
import { nameWords, writtenName } from './name-words';

/** One way in which the article writes a name; all mentions of one type with the same words. */
export interface NameForm {
  readonly type: EntityType;
  readonly words: readonly string[];
  readonly mentions: NameMention[];
}

/** The forms that name one person, body or place. */
export interface Cluster {
  readonly type: EntityType;
  readonly forms: NameForm[];
}

/** Comparing each form with each host is quadratic: beyond this many forms only equal words are joined. */
const MAX_FORMS = 1500;

/** Sorts the names of an article into one cluster for each person, body, place or other thing. */
export function clusterNames(text: string, mentions: readonly NameMention[]): Cluster[] {
  const forms = collectForms(text, mentions);
  const clusters: Cluster[] = [];
  const groups = new Map<string, Cluster>();
  const bracketed = bracketedAliases(text, mentions, forms);
  // the longest forms first: they are the hosts that shorter ones join
  const ordered = [...forms.values()].sort((a, b) => b.words.length - a.words.length || first(a) - first(b));
  for (const form of ordered) {
    const group = knownGroup(form.type, form.words);
    const known = group === undefined ? kingdomOf(form, groups) : groups.get(group);
    const host = known ?? (ordered.length <= MAX_FORMS ? findHost(form, clusters) : undefined);
    const cluster = host ?? { type: form.type, forms: [] };
    cluster.forms.push(form);
    if (!host) clusters.push(cluster);
    if (group && !groups.has(group)) groups.set(group, cluster);
  }
  return joinBracketed(clusters, bracketed);
}

/** «المملكة» by itself: the kingdom that the article names; the Saudi one if it names several. */
function kingdomOf(form: NameForm, groups: ReadonlyMap<string, Cluster>): Cluster | undefined {
  if (form.type !== 'LOC' || form.words.join(' ') !== 'مملكه') return undefined;
  const kingdoms = ['سعوديه', 'مغرب', 'اردن', 'بحرين'].map((country) => knownGroup('LOC', [country])!);
  return kingdoms.map((group) => groups.get(group)).find((cluster) => cluster !== undefined);
}

const first = (form: NameForm): number => form.mentions[0]!.start;

function collectForms(text: string, mentions: readonly NameMention[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const mention of mentions) {
    const words = nameWords(writtenName(text, mention));
    const key = `${mention.type} ${words.join(' ')}`;
    const form = forms.get(key);
    if (form) form.mentions.push(mention);
    else forms.set(key, { type: mention.type, words, mentions: [mention] });
  }
  return forms;
}

/** How well a form fits a host: 0 not at all. */
type Match = (form: readonly string[], host: readonly string[]) => number;

const MATCHES: Readonly<Record<EntityType, Match>> = {
  PER: personMatches,
  ORG: bodyMatches,
  LOC: placeMatches,
  MISC: bodyMatches,
};

/** The cluster that a form belongs to: the best match; of equals, the one named last before the form, else the first. */
function findHost(form: NameForm, clusters: readonly Cluster[]): Cluster | undefined {
  const match = MATCHES[form.type];
  let best: Cluster | undefined;
  let bestScore = 0;
  for (const cluster of clusters) {
    if (cluster.type !== form.type) continue;
    const fit = Math.max(...cluster.forms.map((host) => match(form.words, host.words)));
    if (fit === 0) continue;
    const score = fit + nearness(form, cluster);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

/** 0 … 0.5: how close before the form's first mention the cluster was named. */
function nearness(form: NameForm, cluster: Cluster): number {
  const at = first(form);
  let distance = Infinity;
  for (const host of cluster.forms) {
    for (const mention of host.mentions) {
      if (mention.start < at) distance = Math.min(distance, at - mention.start);
    }
  }
  return 0.5 / (1 + distance / 500);
}

/** Pairs of forms where the second stands in brackets behind the first: وكالة أنباء الإمارات (وام). */
function bracketedAliases(
  text: string,
  mentions: readonly NameMention[],
  forms: ReadonlyMap<string, NameForm>,
): [NameForm, NameForm][] {
  const pairs: [NameForm, NameForm][] = [];
  const formOf = (mention: NameMention) =>
    forms.get(`${mention.type} ${nameWords(writtenName(text, mention)).join(' ')}`)!;
  for (let index = 1; index < mentions.length; index++) {
    const [full, short] = [mentions[index - 1]!, mentions[index]!];
    if (full.type !== short.type || full.type === 'LOC') continue;
    const between = text.slice(full.end, short.start);
    if (/^["”»]?\s?\(["“«]?$/.test(between) && /^["”»]?\)/.test(text.slice(short.end, short.end + 2))) {
      pairs.push([formOf(full), formOf(short)]);
    }
  }
  return pairs;
}

function joinBracketed(clusters: readonly Cluster[], pairs: readonly [NameForm, NameForm][]): Cluster[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.forms.map((form) => [form, cluster] as const)),
  );
  const gone = new Set<Cluster>();
  for (const [full, short] of pairs) {
    const into = clusterOf.get(full)!;
    const from = clusterOf.get(short)!;
    if (into === from) continue;
    for (const form of from.forms) clusterOf.set(form, into);
    into.forms.push(...from.forms);
    gone.add(from);
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}
