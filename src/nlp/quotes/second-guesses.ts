import { SignRow } from '../model/sign-row';
import { softmax } from '../model/softmax';
import { type TreeModel, treeScore } from '../model/tree-model';
import type { Candidate } from './candidate';
import { addUp, type Guess } from './first-guesses';
import type { SpeakerContext } from './speaker-candidates';
import { SPEAKER_SIGNS, SpeakerSigns } from './speaker-signs';

/** Candidates whose score is lower than the best by more than this (1 in 1,100) are not looked at again: it saves time. */
const OUTCLASSED = 7;

/** For each score whether the candidate is worth a second look. */
export function contenders(scores: readonly number[]): boolean[] {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  return scores.map((score) => score > top - OUTCLASSED);
}

export interface FoundSpeaker {
  readonly candidate: Candidate;
  readonly probability: number;
}

/** The likeliest source of each statement, once it is known what the first judge thinks of those round it. */
export function secondGuesses(
  context: SpeakerContext,
  guesses: readonly Guess[],
  judge: TreeModel,
): (FoundSpeaker | undefined)[] {
  const signs = new SpeakerSigns(context, guesses);
  const row = new SignRow(SPEAKER_SIGNS);
  return guesses.map(({ candidates, keys, scores }, index) => {
    const isContender = contenders(scores);
    const better = scores.map((score, option) => {
      if (!isContender[option]) return score;
      signs.read(index, option, row);
      return score + treeScore(judge, row.values);
    });
    const { best, likely } = addUp(keys, softmax(better));
    return best < 0 ? undefined : { candidate: candidates[best]!, probability: likely.get(keys[best]!)! };
  });
}
