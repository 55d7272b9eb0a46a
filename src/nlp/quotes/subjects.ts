import type { Article } from '../article';
import type { ResolvedRole } from '../entities/resolve-roles';
import { type Candidate, firstAt } from './candidate';
import { type Cue, isComplementiser } from './cues';
import { sourcePosition } from './subject-behind';
import { isGoverned, ownerOf, RELATIVE } from './title-owner';

/** For each cue its grammatical subject among the candidates of its paragraph, where its clause has one. */
export function readSubjects(
  article: Article,
  cues: readonly Cue[],
  roles: readonly ResolvedRole[],
  standing: ReadonlyArray<readonly Candidate[]>,
): (Candidate | undefined)[] {
  const inTitle = new Set<number>();
  for (const { phrase, name } of roles) {
    for (let at = phrase.firstToken + 1; name >= 0 && at < phrase.endToken; at++) inTitle.add(at);
  }
  const subjects = cues.map((cue) =>
    subjectOf(article, cue, standing[article.paragraphAt[cue.token]!]!, inTitle),
  );
  // «بحسب ما أعلن المتحدث», «وفقاً لما أعلن المتحدث»: the source is the subject of the verb
  cues.forEach((cue, index) => {
    const verb = cues[index + 1];
    if (cue.shape !== 'according' || !/^ل?ما$/.test(article.folded[cue.token + 1] ?? '')) return;
    if (verb && verb.token <= cue.token + 3) subjects[index] = subjects[index + 1];
  });
  return subjects;
}

/** Words between a verb and its subject are few, and no complementiser, stop or preposition is among them. */
const SUBJECT_REACH = 9;

/** The candidate behind a reporting verb that nothing separates from it, else the one right before it. */
function subjectOf(
  article: Article,
  cue: Cue,
  standing: readonly Candidate[],
  inTitle: ReadonlySet<number>,
): Candidate | undefined {
  if (cue.shape === 'noun') return undefined;
  const position = sourcePosition(article, cue);
  if (position > cue.token + 1) {
    const source = standing[firstAt(standing, position)];
    if (source?.firstToken === position) return ownerOf(article, source, standing);
  }
  const antecedent = cue.shape === 'verb' ? antecedentOf(article, cue, standing) : undefined;
  if (antecedent) return antecedent;
  let next = firstAt(standing, cue.token + 1);
  for (; next < standing.length && standing[next]!.firstToken <= cue.token + SUBJECT_REACH; next++) {
    const candidate = standing[next]!;
    if (isSeparated(article, cue, candidate.firstToken, inTitle)) break;
    if (inTitle.has(candidate.firstToken)) continue;
    if (cue.shape === 'verb' && isGoverned(article, candidate)) break;
    // «قال وزير خارجية العراق»: the place inside a title is not the subject
    if (
      cue.shape === 'according' ||
      candidate.firstToken === cue.token + 1 ||
      candidate.titled ||
      candidate.kind !== 'name'
    )
      return ownerOf(article, candidate, standing);
  }
  if (cue.shape !== 'verb') return undefined;
  return isJoined(article, cue) ? undefined : subjectBefore(article, cue, standing);
}

/** «وتعهد» begins a clause of its own: what stands before it belongs to another. */
export const isJoined = (article: Article, cue: Cue): boolean =>
  cue.start > article.document.tokens[cue.token]!.start;

/** «عائلة المهاجم تؤكد»: of the candidates that end right before the verb the outermost. */
function subjectBefore(article: Article, cue: Cue, standing: readonly Candidate[]): Candidate | undefined {
  const last = firstAt(standing, cue.token) - 1;
  let before: Candidate | undefined;
  for (let at = last; at >= 0 && at > last - 4; at--)
    if (standing[at]!.endToken === cue.token && !isGoverned(article, standing[at]!)) before = standing[at];
  return before ?? sentenceTopic(article, cue, standing);
}

/** Adjectives and an apposition may stand between a name and the clause about it. */
const ANTECEDENT_REACH = 5;

/** «علي جابر، المدير العام، الذي قال»: the subject of a relative clause is the one that it is about. */
function antecedentOf(article: Article, cue: Cue, standing: readonly Candidate[]): Candidate | undefined {
  const { folded } = article;
  let relative = cue.token - 1;
  if (/^(?:قد|كان|كانت|سبق)$/.test(folded[relative] ?? '')) relative--;
  if (cue.object || !RELATIVE.test(folded[relative] ?? '')) return undefined;
  if (/^(?:عن|في|ب)(?:ه|ها|هم)$/.test(folded[cue.token + 1] ?? '')) return undefined;
  const before = standing[firstAt(standing, relative) - 1];
  if (!before || relative - before.endToken > ANTECEDENT_REACH || before.head === 'LOC') return undefined;
  for (let at = before.endToken; at < relative; at++)
    if (!/^(?:[،"«»“”()]|ال.*)$/.test(folded[at]!)) return undefined;
  return before;
}

/** «جون كيربي، المتحدث باسم الوزارة، أكد»: the sentence begins with its subject. */
function sentenceTopic(article: Article, cue: Cue, standing: readonly Candidate[]): Candidate | undefined {
  const { folded, paragraphAt } = article;
  let start = cue.token;
  while (start > cue.token - TOPIC_REACH) {
    if (start === 0 || paragraphAt[start - 1] !== paragraphAt[cue.token]) break;
    if (/^[.؟!:]$/.test(folded[start - 1]!)) break;
    start--;
  }
  if (start === cue.token - TOPIC_REACH) return undefined;
  const topic = standing[firstAt(standing, start)];
  return topic && topic.firstToken === start && topic.endToken < cue.token ? topic : undefined;
}

const TOPIC_REACH = 16;

const SEPARATOR = /^(?:[:.؛؟!"«»“”]|في|من|الي|علي|عن|مع|خلال|قبل|بعد)$/;

/** Whether what stands between keeps the verb from having its subject there; prepositions inside a title do not. */
function isSeparated(article: Article, cue: Cue, until: number, inTitle: ReadonlySet<number>): boolean {
  for (let at = cue.token + 1; at < until; at++) {
    if (inTitle.has(at)) continue;
    const word = article.folded[at]!;
    if (isComplementiser(word) || SEPARATOR.test(word)) return true;
  }
  return false;
}
