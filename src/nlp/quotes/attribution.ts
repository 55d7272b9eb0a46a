import type { Attribution, Speaker } from '../types';
import { type Candidate, firstAt, keyOf } from './candidate';
import type { Cue } from './cues';
import type { SpeakerContext } from './speaker-candidates';
import type { Statement } from './statement';

/** Verbs by which the reporter doubts what is said; to think, to expect and to estimate are no doubt of the reporter's. */
const DOUBTING = new Set(['زعم', 'ادعي', 'شكك']);

/** How firmly what is said is put, by the reporting word: «زعم» is not «أكد». */
function commitmentOf(cue: Cue | undefined): Attribution['commitment'] {
  if (!cue) return 'plain';
  if (DOUBTING.has(cue.lemma)) return 'doubted';
  return cue.sense === 'stress' ? 'firm' : cue.sense === 'deny' ? 'denied' : 'plain';
}

/** Why the candidate is the speaker, as a reader can check it in the text. */
function reasonOf(
  { subjects }: SpeakerContext,
  { cue, mainCue, trailing }: Statement,
  candidate: Candidate,
  before: Candidate | undefined,
): Attribution['reason'] {
  const key = keyOf(candidate.source);
  const isSubject = (word: Cue | undefined) => {
    const subject = word && subjects[word.index];
    return subject !== undefined && keyOf(subject.source) === key;
  };
  if (cue && cue.shape === 'according' && isSubject(cue)) return 'according';
  if (isSubject(cue) || isSubject(mainCue)) return 'subject';
  if (isSubject(trailing)) return trailing!.shape === 'according' ? 'according' : 'subject';
  return before && keyOf(before.source) === key ? 'same' : 'near';
}

/** Words between a relaying verb and the medium that is its subject. */
const MEDIUM_REACH = 4;

/** Second-hand: «نقلت الصحيفة عن مسؤول», or the sentence names a medium that is not the speaker («…، بحسب الوكالة»). */
function mediumOf(
  { article, standing, subjects }: SpeakerContext,
  { cue, mainCue, trailing }: Statement,
  candidate: Candidate,
): Candidate | undefined {
  const key = keyOf(candidate.source);
  for (const word of [cue, mainCue, trailing]) {
    if (word?.sense !== 'relay' && word?.shape !== 'according') continue;
    const near = standing[article.paragraphAt[word.token]!]!;
    const behind = near[firstAt(near, word.token + 1)];
    const medium = word.shape === 'according' ? subjects[word.index] : behind;
    const isNear = medium && medium.firstToken <= word.token + MEDIUM_REACH;
    if (isNear && keyOf(medium.source) !== key) return medium;
  }
  return undefined;
}

/** What is known of how a statement comes to its speaker; `before` made the statement before it. */
export function attributionOf(
  context: SpeakerContext,
  statement: Statement,
  candidate: Candidate,
  before: Candidate | undefined,
  speakerOf: (candidate: Candidate) => Speaker,
): Attribution {
  const medium = mediumOf(context, statement, candidate);
  return {
    reason: reasonOf(context, statement, candidate, before),
    source: 'start' in candidate.source ? 'unnamed' : candidate.kind === 'role' ? 'role' : 'named',
    commitment: commitmentOf(statement.cue ?? statement.trailing),
    ...(medium ? { via: speakerOf(medium) } : {}),
  };
}
