import type { Article } from '../article';
import { type FeatureList, wordValue } from '../model/linear-model';
import type { SignRow } from '../model/sign-row';
import type { Candidate } from './candidate';
import { type Cue, isComplementiser } from './cues';
import { senseValue } from './quote-features';
import { countBetween } from './running-counts';
import type { SpeakerContext } from './speaker-candidates';
import type { Statement } from './statement';

/** For who spoke before no place in a sentence is asked: values that no candidate has by its place. */
const NO_KIND = 5;
const NO_SENTENCE = 2;
const NO_COUNT = 15;

/** Whether the candidate is what its sentence or clause is about, and how many others are between it and the reporting word. */
export function addOpeningFeatures(
  list: FeatureList,
  { article, openings }: SpeakerContext,
  { cue, firstToken }: Statement,
  candidate: Candidate,
  zone: number,
  kind: number,
): void {
  const at = candidate.firstToken;
  const opening = openings.kinds[at]! * 2 + openings.inFirst[at]!;
  const paragraphs = Math.min(article.paragraphAt[firstToken]! - article.paragraphAt[at]!, 3);
  const anchor = cue && zone !== 0 ? cue.token : firstToken;
  const others = Math.min(countBetween(openings.clauses, at + 1, anchor), 4);
  const slot = slotOf(article, cue, candidate);
  list.add(281, opening * 16 + paragraphs, kind);
  list.add(282, opening * 16 + paragraphs, cue ? wordValue(cue.lemma) : 0);
  list.add(283, opening * 16 + zone, cue ? wordValue(cue.shape) : 0);
  list.add(284, slot, kind);
  list.add(285, slot, senseValue(cue));
  list.add(286, others, opening * 16 + zone);
  list.add(287, others, opening * 16 + kind);
}

/** How many signs `putOpeningSigns` puts down. */
export const OPENING_SIGNS = 6;

/** The same for the second judge; `anchor` is the token that the candidate is set against. */
export function putOpeningSigns(
  row: SignRow,
  { article, openings }: SpeakerContext,
  { cue, mainCue }: Statement,
  { kind, ...candidate }: Candidate,
  anchor: number,
): void {
  const isBefore = kind === 'before';
  const { kinds, inFirst, sentences, clauses } = openings;
  const at = candidate.firstToken;
  row.put(isBefore ? NO_KIND : kinds[at]!);
  row.put(isBefore ? NO_SENTENCE : inFirst[at]!);
  for (const counts of [sentences, clauses])
    row.put(isBefore ? NO_COUNT : countBetween(counts, at + 1, anchor));
  for (const word of [cue, mainCue]) row.put(isBefore ? 0 : slotOf(article, word, candidate));
}

/**
 * How words stand to a verb right before them: 0 not right behind it; 1 something else follows; 2 «قال الوزير إن», «قال
 * الوزير:»: they are all that is between the verb and what is said; + 2 if the verb has its object on it («وصفته السلطات»).
 */
function slotOf(
  { folded }: Article,
  cue: Cue | undefined,
  { firstToken, endToken }: Pick<Candidate, 'firstToken' | 'endToken'>,
): number {
  if (!cue || firstToken !== cue.token + 1) return 0;
  const isPreposition = /^(?:علي|الي|عن|من)$/.test(folded[endToken] ?? '');
  const next = folded[isPreposition ? endToken + 1 : endToken] ?? '';
  const isAll = /^[:"«“]$/.test(next) || isComplementiser(next);
  return 1 + (isAll ? 1 : 0) + (cue.object ? 2 : 0);
}
