import { agrees } from './agreement';
import { type Candidate, firstAt, isUnlisted, keyOf } from './candidate';
import { isComplementiser } from './cues';
import type { SpeakerContext } from './speaker-candidates';
import type { Statement } from './statement';
import { lastOther, type Turns } from './turns';

/** How many candidates of the paragraphs before are looked at, the nearest ones. */
const NEAR = 6;
const FAR = 3;
const HEADLINE = 4;
/** How far back somebody is looked for whom the verb agrees with. */
const PARAGRAPHS_BACK = 12;
/** In a paragraph of hundreds of names the ones round the statement. */
const MAX_OWN = 16;
/** Reporting words that are looked back over for one with a subject. */
const LOOK_BACK = 12;

/** All who may have made the statement: none of them stands inside of it, and its verb can be theirs. */
export function speakerCandidates(context: SpeakerContext, statement: Statement, turns: Turns): Candidate[] {
  const { article, standing } = context;
  const paragraph = article.paragraphAt[statement.firstToken]!;
  const candidates = ownCandidates(standing[paragraph]!, statement);
  if (paragraph > 0) candidates.push(...standing[paragraph - 1]!.slice(-NEAR));
  if (paragraph > 1) candidates.push(...standing[paragraph - 2]!.slice(-FAR));
  if (paragraph > 2) candidates.push(...standing[0]!.slice(0, HEADLINE));
  const subject = lastSubject(context, statement);
  if (subject) candidates.push({ ...subject, kind: 'before', turn: 3 });
  const last = turns.at(-1);
  if (last) candidates.push({ ...last, kind: 'before', turn: 1 });
  const other = last && lastOther(turns, last);
  if (other) candidates.push({ ...other, kind: 'before', turn: 2 });
  const sure = sureSubject(context, statement);
  const theirs = candidates.filter(({ source }) => keyOf(source) === sure);
  if (theirs.length > 0) return theirs;
  const agreeing = candidates.filter((candidate) => agrees(statement, candidate, context.subjects));
  return agreeing.length > 0 ? agreeing : agreeingBefore(context, statement, paragraph - 2);
}

/** What may stand before what is said and names nobody: a sign, a preposition, the day. */
const NOBODY =
  /^(?:[:،]|علي|الي|يوم|امس|اليوم|مساء|صباح|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|ايضا|كذلك)$/;

/**
 * «وأكد المصدر العراقي أن "…"»: nothing but the subject stands between the verb and what is said, so that nobody else can have
 * said it; answers its key. Bodies are left to the judge: «قالت الوزارة إن» may be a ministry of another name.
 */
function sureSubject(
  { article, subjects }: SpeakerContext,
  { cue, firstToken }: Statement,
): string | undefined {
  const subject = cue?.shape === 'verb' && cue.sense !== 'relay' ? subjects[cue.index] : undefined;
  if (!cue || !subject || subject.firstToken !== cue.token + 1 || subject.endToken > firstToken)
    return undefined;
  const isPerson = subject.head === 'PER' || subject.make % 4 === 1 || subject.make % 4 === 3;
  if (!isPerson || isUnlisted(subject)) return undefined;
  const between = article.folded.slice(subject.endToken, firstToken);
  return between.every((word) => NOBODY.test(word) || isComplementiser(word))
    ? keyOf(subject.source)
    : undefined;
}

/** «وأضافت» with nobody near who can be meant: the last ones before who can. */
function agreeingBefore(context: SpeakerContext, statement: Statement, before: number): Candidate[] {
  for (let at = before - 1; at >= 0 && at > before - PARAGRAPHS_BACK; at--) {
    const found = context.standing[at]!.filter((each) => agrees(statement, each, context.subjects));
    if (found.length > 0) return found.slice(-NEAR);
  }
  return [];
}

function ownCandidates(standing: readonly Candidate[], { firstToken, endToken }: Statement): Candidate[] {
  const before = firstAt(standing, firstToken);
  const behind = firstAt(standing, endToken);
  return [
    ...standing.slice(Math.max(0, before - MAX_OWN), before),
    ...standing.slice(behind, behind + MAX_OWN / 2),
  ];
}

/** The subject of the last reporting word before the statement's own that has one, at most two paragraphs back. */
function lastSubject(context: SpeakerContext, statement: Statement): Candidate | undefined {
  const { article, cues, subjects, isQuote } = context;
  const last = lastCueBefore(context, statement.cue ? statement.cue.token : statement.firstToken);
  const paragraph = article.paragraphAt[statement.firstToken]!;
  for (let at = last; at >= 0 && at > last - LOOK_BACK; at--) {
    const cue = cues[at]!;
    if (article.paragraphAt[cue.token]! < paragraph - 2) return undefined;
    const marked = article.markedAt[cue.token]!;
    const subject = subjects[at];
    if (!subject || cue.shape === 'according' || (marked >= 0 && isQuote[marked])) continue;
    return cue.shape === 'verb' && subject.feminine === 0
      ? { ...subject, feminine: cue.feminine ? 1 : -1 }
      : subject;
  }
  return undefined;
}

function lastCueBefore({ cues }: SpeakerContext, token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
