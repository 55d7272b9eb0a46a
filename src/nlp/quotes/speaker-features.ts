import type { Article } from '../article';
import { bucket, type FeatureList, wordValue } from '../model/linear-model';
import type { Candidate } from './candidate';
import { type Cue, isComplementiser } from './cues';
import { addOpeningFeatures } from './opening-features';
import { senseValue } from './quote-features';
import type { SpeakerContext } from './speaker-candidates';
import type { Statement } from './statement';

const KINDS = ['name', 'role', 'phrase', 'before'];
const TYPES = ['PER', 'ORG', 'LOC'];

/**
 * Where the candidate stands: 1 between cue and statement, 2 before the cue, 3 behind the statement, 4 inside it; 0
 * before a statement without a cue.
 */
export function zoneOf(candidate: Candidate, statement: Statement): number {
  if (candidate.firstToken >= statement.endToken) return 3;
  if (candidate.firstToken >= statement.firstToken) return 4;
  if (!statement.cue) return 0;
  return candidate.firstToken > statement.cue.token ? 1 : 2;
}

export function addSpeakerFeatures(
  list: FeatureList,
  context: SpeakerContext,
  statement: Statement,
  candidate: Candidate,
  rivals: readonly Candidate[],
): void {
  const { article } = context;
  const kind = KINDS.indexOf(candidate.kind) + 4 * Math.max(0, TYPES.indexOf(candidate.head));
  const cue = statement.cue;
  const shape = cue ? wordValue(cue.shape) : 0;
  list.add(200, kind, shape);
  list.add(201, kind, senseValue(cue));
  if (candidate.kind === 'before') {
    addTurnFeatures(list, context, statement, candidate);
    return;
  }
  const zone = zoneOf(candidate, statement);
  const paragraphs = Math.min(
    article.paragraphAt[statement.firstToken]! - article.paragraphAt[candidate.firstToken]!,
    3,
  );
  const gap = gapToCue(candidate, statement, zone);
  const closed = barrier(article, candidate, statement, zone);
  list.add(210, zone, kind);
  list.add(211, zone * 16 + gap, kind);
  list.add(212, zone * 16 + gap, closed);
  list.add(213, paragraphs, kind);
  list.add(214, zone * 16 + Math.min(gap, 3), shape);
  list.add(215, zone * 4 + closed, shape);
  list.add(216, zone, cue ? wordValue(cue.lemma) : 0);
  addNeighbourFeatures(list, article, candidate, zone);
  addRivalFeatures(list, article, statement, candidate, rivals, zone, kind);
  addAgreement(list, cue, candidate, zone);
  const role = subjectRole(context, statement, candidate);
  const trailing = statement.trailing
    ? 1 + ['verb', 'according', 'noun', 'participle'].indexOf(statement.trailing.shape)
    : 0;
  list.add(260, role, kind);
  list.add(261, role, shape);
  list.add(262, role, cue ? wordValue(cue.lemma) : 0);
  const taken = subjectMake(context, cue, candidate);
  list.add(275, taken, kind);
  list.add(276, taken, zone * 16 + gap);
  list.add(277, taken, zone * 8 + role);
  list.add(278, subjectMake(context, statement.mainCue, candidate), taken * 64 + zone * 16 + kind);
  list.add(270, candidate.make * 8 + role, kind);
  list.add(271, candidate.make * 8 + role, gap);
  list.add(272, candidate.make * 8 + role, shape);
  list.add(273, candidate.make * 4 + zone, wordValue(candidate.head.slice(-2)));
  list.add(274, role, wordValue(candidate.head));
  list.add(263, role * 8 + trailing, zone);
  list.add(264, role * 8 + trailing, bucket(cue ? statement.firstToken - cue.token : 99));
  list.add(265, Math.min(context.spoken.get(candidate.source.cluster) ?? 0, 3), kind);
  list.add(266, Math.min(context.spoken.get(candidate.source.cluster) ?? 0, 3), zone * 4 + Math.min(role, 3));
  list.add(217, wordValue(candidate.head), zone);
  addOpeningFeatures(list, context, statement, candidate, zone, kind);
  list.add(219, candidate.inside ? 1 : 0, zone * 16 + kind);
  list.add(209, candidate.inside ? 1 : 0, role);
  list.add(218, candidate.titled ? 1 : 0, zone * 16 + kind);
}

/** 0: no subject; 1: of the governing word; 2: of the main verb; 4: of the word behind the statement; sums of these. */
export function subjectRole(context: SpeakerContext, statement: Statement, candidate: Candidate): number {
  const isSubject = (cue: Cue | undefined) =>
    cue !== undefined && isSame(context.subjects[cue.index], candidate);
  return (
    (isSubject(statement.cue) ? 1 : 0) +
    (isSubject(statement.mainCue) ? 2 : 0) +
    (isSubject(statement.trailing) ? 4 : 0)
  );
}

/** 0 the word has no subject; 1 it is the candidate; else 2 and up, what another subject is made of. */
export function subjectMake(context: SpeakerContext, cue: Cue | undefined, candidate: Candidate): number {
  const subject = cue && context.subjects[cue.index];
  if (!subject) return 0;
  if (isSame(subject, candidate)) return 1;
  const kind = subject.kind === 'name' ? 2 : subject.kind === 'role' ? 3 : 4 + subject.make;
  return isAgreeing(cue, subject) ? kind : 64 + kind;
}

/** A verb that differs in gender from the noun behind it has another subject. */
function isAgreeing(cue: Cue, { feminine }: Candidate): boolean {
  return cue.shape !== 'verb' || feminine === 0 || cue.feminine === feminine > 0;
}

function isSame(subject: Candidate | undefined, candidate: Candidate): boolean {
  return (
    subject !== undefined &&
    subject.firstToken === candidate.firstToken &&
    subject.endToken === candidate.endToken
  );
}

/** Words between the candidate and the reporting word, 9 where there is none. */
export function gapToCue(
  candidate: Candidate,
  { cue, firstToken, endToken }: Statement,
  zone: number,
): number {
  if (!cue)
    return zone === 3 ? bucket(candidate.firstToken - endToken) : bucket(firstToken - candidate.endToken);
  return candidate.firstToken > cue.token
    ? bucket(candidate.firstToken - cue.token - 1)
    : bucket(cue.token - candidate.endToken);
}

/** What stands between candidate and reporting word: 1 «إن», 2 a full stop, 4 another statement's verb. */
export function barrier(
  article: Article,
  candidate: Candidate,
  { cue, firstToken }: Statement,
  zone: number,
): number {
  if (zone === 3) return 0;
  const anchor = cue && zone !== 0 ? cue.token : firstToken;
  const from = Math.min(candidate.endToken, anchor + 1);
  const to = Math.max(candidate.firstToken, anchor);
  let found = 0;
  for (let at = from; at < to && at < from + 60; at++) {
    const word = article.folded[at]!;
    if (isComplementiser(word)) found |= 1;
    else if (word === '.' || article.paragraphAt[at] !== article.paragraphAt[anchor]) found |= 2;
  }
  return found;
}

function addNeighbourFeatures(list: FeatureList, article: Article, candidate: Candidate, zone: number): void {
  const { folded, paragraphAt } = article;
  const same = (at: number) => at >= 0 && paragraphAt[at] === paragraphAt[candidate.firstToken];
  const before = same(candidate.firstToken - 1) ? folded[candidate.firstToken - 1]! : '';
  const second = same(candidate.firstToken - 2) ? folded[candidate.firstToken - 2]! : '';
  const after = same(candidate.endToken) ? folded[candidate.endToken]! : '';
  const glued = candidate.particle;
  list.add(220, wordValue(before), zone);
  list.add(221, wordValue(second), zone);
  list.add(222, wordValue(after), zone);
  list.add(223, wordValue(glued), zone);
  list.add(226, wordValue(before), 4 * zone + KINDS.indexOf(candidate.kind));
  // agencies and platforms carry what others say
  if (candidate.head === 'ORG') list.add(228, wordValue(article.folded[candidate.firstToken]!), zone);
  if (candidate.head === 'ORG') list.add(229, wordValue(before), wordValue(after));
  list.add(227, wordValue(glued), 64 + KINDS.indexOf(candidate.kind));
  list.add(224, before === '' ? 1 : 0, paragraphAt[candidate.firstToken] === 0 ? 1 : 0);
  list.add(225, wordValue(before), wordValue(after));
}

function addRivalFeatures(
  list: FeatureList,
  article: Article,
  statement: Statement,
  candidate: Candidate,
  rivals: readonly Candidate[],
  zone: number,
  kind: number,
): void {
  let nearer = 0;
  let peers = 0;
  for (const rival of rivals) {
    if (rival === candidate || rival.kind === 'before' || zoneOf(rival, statement) !== zone) continue;
    const between =
      zone === 1 || zone === 3
        ? rival.firstToken < candidate.firstToken
        : rival.firstToken > candidate.firstToken;
    if (between) nearer++;
    if (between && rival.head === candidate.head) peers++;
  }
  const mentions = article.mentionCounts[candidate.source.cluster] ?? 0;
  list.add(230, Math.min(nearer, 4), zone * 16 + kind);
  list.add(231, Math.min(peers, 3), zone * 16 + kind);
  list.add(232, Math.min(mentions, 5), zone * 16 + kind);
}

/** 0: nothing to compare; 1: the verb agrees; 2: it does not; with the same for number. */
function addAgreement(list: FeatureList, cue: Cue | undefined, candidate: Candidate, zone: number): void {
  const known = cue && cue.shape !== 'noun' && cue.shape !== 'according' && candidate.feminine !== 0;
  const gender = known ? (cue.feminine === candidate.feminine > 0 ? 1 : 2) : 0;
  list.add(240, gender, zone);
  list.add(241, cue?.plural ? (candidate.plural ? 1 : 2) : 0, gender);
  list.add(
    242,
    cue?.feminine ? 1 : 0,
    Math.max(0, TYPES.indexOf(candidate.head)) * 8 + KINDS.indexOf(candidate.kind),
  );
}

function addTurnFeatures(
  list: FeatureList,
  context: SpeakerContext,
  statement: Statement,
  candidate: Candidate,
): void {
  const { article } = context;
  const cue = statement.cue;
  const paragraphs = Math.min(
    article.paragraphAt[statement.firstToken]! - article.paragraphAt[candidate.firstToken]!,
    3,
  );
  const bare = cue ? subjectless(article, cue, statement) : 3;
  const main = statement.mainCue ? subjectless(article, statement.mainCue, statement) : 3;
  list.add(250, candidate.turn, paragraphs);
  list.add(251, candidate.turn * 4 + bare, paragraphs);
  list.add(252, candidate.turn * 4 + bare, cue ? wordValue(cue.lemma) : 0);
  list.add(253, candidate.turn * 4 + bare, main * 16 + senseValue(statement.mainCue));
  list.add(254, candidate.turn, wordValue(cue?.shape ?? '') + paragraphs);
  list.add(255, statement.trailing ? 1 : 0, candidate.turn);
  const words = bucket(statement.firstToken - candidate.endToken);
  const between = cue && cue.token > candidate.endToken ? 1 : 0;
  list.add(259, candidate.turn * 2 + between, words);
  list.add(267, candidate.turn * 2 + between, wordValue(article.folded[statement.firstToken - 1] ?? ''));
  const taken = subjectMake(context, cue, candidate);
  list.add(268, candidate.turn, taken);
  list.add(279, candidate.turn * 128 + taken, between * 4 + paragraphs);
  list.add(280, candidate.turn * 128 + taken, subjectMake(context, statement.mainCue, candidate));
  list.add(
    269,
    candidate.turn * 4 + (cue && context.subjects[cue.index] ? 1 : 0),
    (statement.mainCue && context.subjects[statement.mainCue.index] ? 1 : 0) + 2 * paragraphs,
  );
  const known = cue && cue.shape === 'verb' && candidate.feminine !== 0;
  list.add(256, known ? (cue.feminine === candidate.feminine > 0 ? 1 : 2) : 0, candidate.turn);
  list.add(257, cue?.plural ? (candidate.plural ? 1 : 2) : 0, candidate.turn);
  list.add(
    258,
    candidate.turn,
    Math.min(context.standing[article.paragraphAt[statement.firstToken]!]!.length, 5),
  );
}

/** 1 where nothing can be a subject behind the verb («وتابع أن»), 2 where something may, 0 for no verb. */
export function subjectless(article: Article, cue: Cue, statement: Statement): number {
  if (cue.shape === 'noun' || cue.shape === 'according') return 0;
  const next = article.folded[cue.token + 1] ?? '';
  if (cue.token + 1 >= statement.firstToken) return 1;
  return isComplementiser(next) || /^(?:[:،"«“]|في|الي|علي|من|عن|ب.*|ل.*|قايلا|قايله)$/.test(next) ? 1 : 2;
}
