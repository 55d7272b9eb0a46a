import type { Article } from '../article';
import { bucket, type FeatureList, wordValue } from '../model/linear-model';
import { cueForm } from '../quotes/cue-lexicon';
import { headClass } from './role-heads';
import { type RolePhrase, roleStem } from './role-phrases';
import type { RoleUse } from './role-relations';

/** What is known of the people of an article while its standing role phrases are resolved one after the other. */
export interface RoleContext {
  readonly article: Article;
  /** For each cluster of people: indexes of its names in order. */
  readonly namesOf: ReadonlyMap<number, readonly number[]>;
  /** Indexes of all names of people in order. */
  readonly people: readonly number[];
  /** For each cluster: the phrases in apposition to its names. */
  readonly appositions: ReadonlyMap<number, readonly RolePhrase[]>;
  /** For each cluster: the phrases that were found to stand for it, so far. */
  readonly resolved: Map<number, RolePhrase[]>;
  /** For each cluster of people the stems of the words round its first names. */
  readonly surroundings: Map<number, ReadonlySet<string>>;
  /** How often each wording of a phrase (head and stems) occurs. */
  readonly wordings: ReadonlyMap<string, number>;
}

export function readRoleContext(article: Article, uses: readonly RoleUse[]): RoleContext {
  const namesOf = new Map<number, number[]>();
  article.names.forEach((name, index) => {
    if (name.type === 'PER') append(namesOf, article.clusterOf[index]!, index);
  });
  const appositions = new Map<number, RolePhrase[]>();
  for (const { phrase, name } of uses)
    if (name >= 0) addWording(appositions, article.clusterOf[name]!, phrase);
  const people = [...article.names.keys()].filter((index) => article.names[index]!.type === 'PER');
  const wordings = new Map<string, number>();
  for (const { phrase } of uses) wordings.set(wordingOf(phrase), (wordings.get(wordingOf(phrase)) ?? 0) + 1);
  return { article, namesOf, people, appositions, resolved: new Map(), surroundings: new Map(), wordings };
}

/** Adds a phrase to those of a cluster, unless it is one of them, or they are many: comparing stays cheap. */
export function addWording(map: Map<number, RolePhrase[]>, cluster: number, phrase: RolePhrase): void {
  const known = map.get(cluster);
  if (!known) map.set(cluster, [phrase]);
  else if (known.length < MAX_WORDINGS && !known.some((other) => fitOf(phrase, other) === 7))
    known.push(phrase);
}

const MAX_WORDINGS = 20;

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export const wordingOf = (phrase: RolePhrase): string => `${phrase.head} ${phrase.stems.join(' ')}`;

/** Words this near to a name tell who the person is. */
const WINDOW = 12;
const NAMES_SURROUNDED = 2;

/** The stems of the words round the first names of a person. */
function surroundingsOf(context: RoleContext, cluster: number): ReadonlySet<string> {
  const known = context.surroundings.get(cluster);
  if (known) return known;
  const { article } = context;
  const stems = new Set<string>();
  for (const index of context.namesOf.get(cluster)!.slice(0, NAMES_SURROUNDED)) {
    const { firstToken, endToken } = article.names[index]!;
    const last = Math.min(article.folded.length, endToken + WINDOW);
    for (let at = Math.max(0, firstToken - WINDOW); at < last; at++) stems.add(roleStem(article.folded[at]!));
  }
  context.surroundings.set(cluster, stems);
  return stems;
}

/** The features of the outcome that the phrase stands for nobody whom the article names. */
export function addNobodyFeatures(list: FeatureList, context: RoleContext, phrase: RolePhrase): void {
  const { article } = context;
  const { folded, paragraphAt } = article;
  const same = (at: number) => paragraphAt[at] === paragraphAt[phrase.firstToken];
  const before = same(phrase.firstToken - 1) ? folded[phrase.firstToken - 1]! : '';
  const after = same(phrase.firstToken + 1) ? folded[phrase.firstToken + 1]! : '';
  const words = phrase.endToken - phrase.firstToken;
  const definite =
    folded[phrase.firstToken]!.replace(/^[وفبلك]*/, '').startsWith('ال') ||
    /^[وف]?لل/.test(folded[phrase.firstToken]!)
      ? 1
      : 0;
  list.add(100);
  list.add(101, wordValue(phrase.head), definite);
  list.add(102, definite, Math.min(words, 5));
  list.add(103, wordValue(before));
  list.add(104, wordValue(after));
  list.add(105, wordValue(phrase.particle), definite);
  list.add(106, phrase.kind === 'role' ? 1 : 0, definite);
  list.add(107, paragraphAt[phrase.firstToken] === 0 ? 1 : 0, definite);
  list.add(108, cueForm(before) ? 1 : 0, definite);
  list.add(109, article.markedAt[phrase.firstToken]! >= 0 ? 1 : 0);
  list.add(110, Math.min(context.namesOf.size, 6), definite);
  for (const stem of phrase.stems) list.add(111, wordValue(stem));
  list.add(112, wordValue(phrase.head), Math.min(words, 3));
  list.add(113, article.nameAt[phrase.firstToken - 1]! >= 0 ? 1 : 0);
  list.add(115, Math.min(context.wordings.get(wordingOf(phrase)) ?? 0, 4), definite);
  list.add(116, headClass(phrase.head), definite);
  list.add(114, article.nameAt[phrase.endToken]! >= 0 ? 1 : 0);
}

/** The features of the outcome that the phrase stands for the person of `cluster`. */
export function addPersonFeatures(
  list: FeatureList,
  context: RoleContext,
  phrase: RolePhrase,
  cluster: number,
  rivals: readonly number[],
): void {
  const { article, namesOf } = context;
  const names = namesOf.get(cluster)!;
  const known = context.appositions.get(cluster) ?? [];
  const used = context.resolved.get(cluster) ?? [];
  const fit = bestFit(phrase, known);
  const usedFit = bestFit(phrase, used);
  const place = placeOf(context, phrase, names, rivals);
  list.add(130, fit, Math.min(known.length, 3));
  list.add(131, fit, usedFit);
  list.add(132, place.rank, fit);
  list.add(133, place.paragraphs, fit);
  list.add(134, bucket(names.length), fit);
  list.add(135, namesOf.size === 1 ? 1 : 0, fit);
  list.add(136, place.ahead, fit);
  list.add(137, wordValue(phrase.head), fit);
  list.add(138, place.rank, place.paragraphs);
  list.add(139, wordValue(phrase.head), place.rank);
  list.add(140, phrase.stems.length === 0 ? 1 : 0, 16 * fit + Math.min(place.rank, 3));
  list.add(141, genderFit(phrase, [...known, ...used]), fit);
  list.add(142, place.mainRank, fit);
  list.add(143, wordValue(phrase.particle), place.rank);
  const grade = gradeOf(context, phrase, cluster);
  list.add(144, grade, fit);
  list.add(145, grade, headClass(phrase.head));
  list.add(146, headClass(phrase.head), fit * 8 + place.rank);
  list.add(147, Math.min(context.wordings.get(wordingOf(phrase)) ?? 0, 4), fit);
  list.add(148, grade, place.rank);
  list.add(149, headClass(phrase.head), 8 * place.mainRank + place.rank);
  addExtentFeatures(list, article, phrase, fit);
}

/** How much of the phrase stands near the person's first names: 4 if its head does, 0 … 3 for the words behind it. */
export function gradeOf(context: RoleContext, phrase: RolePhrase, cluster: number): number {
  const around = surroundingsOf(context, cluster);
  const headAround = around.has(roleStem(phrase.head)) ? 1 : 0;
  const missing = phrase.stems.filter((stem) => !around.has(stem)).length;
  const stemsAround =
    phrase.stems.length === 0 ? 3 : missing === 0 ? 2 : missing < phrase.stems.length ? 1 : 0;
  return headAround * 4 + stemsAround;
}

function addExtentFeatures(list: FeatureList, article: Article, phrase: RolePhrase, fit: number): void {
  const { folded, paragraphAt } = article;
  const last = folded[phrase.endToken - 1]!;
  const next =
    paragraphAt[phrase.endToken] === paragraphAt[phrase.firstToken] ? folded[phrase.endToken]! : '';
  const words = Math.min(phrase.endToken - phrase.firstToken, 5);
  const isDefinite = phrase.definite ? 1 : 0;
  const isName = article.nameAt[phrase.endToken - 1]! >= 0 ? 1 : 0;
  const nextIsDefinite = next.startsWith('ال') ? 1 : 0;
  list.add(150, words, isDefinite);
  list.add(151, wordValue(last.slice(-2)), words === 1 ? 1 : 0);
  list.add(152, wordValue(next));
  list.add(153, wordValue(next.slice(0, 2)), wordValue(last.slice(-2)));
  list.add(154, isName, 2 * words + isDefinite);
  list.add(155, phrase.ends.indexOf(phrase.endToken), phrase.ends.length);
  list.add(156, nextIsDefinite, 2 * words + isDefinite);
  list.add(157, wordValue(next.slice(-2)), nextIsDefinite);
  list.add(158, wordValue(last));
  list.add(159, fit, 2 * words + isDefinite);
}

/**
 * How well the phrase agrees with what the person is called: 0 nothing known; 1 other head and another country or
 * body; 2 other head, shared stems; 3 same head, conflicting stems; 4 same head, nothing to compare; 5 same head,
 * some stems shared; 6 same head, one's stems hold all of the other's; 7 the same words.
 */
export function bestFit(phrase: RolePhrase, others: readonly RolePhrase[]): number {
  let best = 0;
  for (const other of others) best = Math.max(best, fitOf(phrase, other));
  return best;
}

function fitOf(phrase: RolePhrase, other: RolePhrase): number {
  const mine = phrase.stems;
  const theirs = new Set(other.stems);
  const shared = mine.filter((stem) => theirs.has(stem)).length;
  if (phrase.head !== other.head) return shared > 0 ? 2 : 1;
  if (shared === mine.length && shared === theirs.size) return 7;
  if (mine.length === 0 || theirs.size === 0) return 4;
  if (shared === mine.length || shared === theirs.size) return 6;
  return shared > 0 ? 5 : 3;
}

export function genderFit(phrase: RolePhrase, others: readonly RolePhrase[]): number {
  if (others.length === 0) return 0;
  return others.some((other) => other.feminine === phrase.feminine) ? 1 : 2;
}

interface Place {
  /** How many other people were named between this person's last name before the phrase and the phrase. */
  readonly rank: number;
  readonly paragraphs: number;
  /** 1 if the person is named only after the phrase. */
  readonly ahead: number;
  /** 0 for the person named most often, then 1, then 2. */
  readonly mainRank: number;
}

export function placeOf(
  { article, namesOf }: RoleContext,
  phrase: RolePhrase,
  names: readonly number[],
  rivals: readonly number[],
): Place {
  const { firstToken } = phrase;
  const before = lastBefore(article, names, firstToken);
  const nearest = article.names[before ?? names[0]!]!;
  const [from, to] =
    before === undefined ? [firstToken + 1, nearest.firstToken] : [nearest.endToken, firstToken];
  let others = 0;
  let more = 0;
  for (const rival of rivals) {
    const list = namesOf.get(rival)!;
    if (list === names) continue;
    if (list.length > names.length) more++;
    const last = lastBefore(article, list, to);
    if (last !== undefined && article.names[last]!.firstToken >= from) others++;
  }
  const paragraphs = Math.abs(article.paragraphAt[firstToken]! - article.paragraphAt[nearest.firstToken]!);
  const ahead = before === undefined ? 1 : 0;
  return {
    rank: Math.min(others, 4),
    paragraphs: Math.min(paragraphs, 6),
    ahead,
    mainRank: Math.min(more, 3),
  };
}

/** Of the names in order, the last one that begins before `token`. */
function lastBefore(article: Article, names: readonly number[], token: number): number | undefined {
  return names[countBefore(article, names, token) - 1];
}

/** How many of the names (in order) begin before `token`. */
export function countBefore(article: Article, names: readonly number[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (article.names[names[middle]!]!.firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The people that a standing phrase may stand for are the nearest ones, so that the work stays linear. */
const MAX_PEOPLE = 12;
const NAMES_BACK = 80;
const NAMES_AHEAD = 30;

/** The clusters of the people named nearest to the phrase. */
export function candidatesFor({ article, people }: RoleContext, phrase: RolePhrase): number[] {
  const at = countBefore(article, people, phrase.firstToken);
  const found = new Set<number>();
  for (let back = at - 1; back >= 0 && back > at - NAMES_BACK && found.size < MAX_PEOPLE; back--) {
    found.add(article.clusterOf[people[back]!]!);
  }
  for (
    let ahead = at;
    ahead < people.length && ahead < at + NAMES_AHEAD && found.size < MAX_PEOPLE;
    ahead++
  ) {
    found.add(article.clusterOf[people[ahead]!]!);
  }
  return [...found];
}
