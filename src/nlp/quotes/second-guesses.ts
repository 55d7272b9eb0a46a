import { SignRow } from '../model/sign-row';
import { softmax } from '../model/softmax';
import { type TreeModel, treeScore } from '../model/tree-model';
import type { Candidate } from './candidate';
import { addUp, type Guess } from './first-guesses';
import type { SpeakerContext } from './speaker-candidates';
import { SPEAKER_SIGNS, SpeakerSigns } from './speaker-signs';

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
    const better = scores.map((score, option) => {
      signs.read(index, option, row);
      return score + treeScore(judge, row.values);
    });
    const { best, likely } = addUp(keys, softmax(better));
    return best < 0 ? undefined : { candidate: candidates[best]!, probability: likely.get(keys[best]!)! };
  });
}
