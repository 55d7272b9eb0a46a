import { FeatureList, type LinearModel, scoreOf } from '../model/linear-model';
import { softmax } from '../model/softmax';
import { type Candidate, keyOf } from './candidate';
import type { SpeakerContext } from './speaker-candidates';
import { addSpeakerFeatures } from './speaker-features';
import type { Statement } from './statement';
import { speakerCandidates } from './statement-candidates';
import { type Turns, takeTurn } from './turns';

/** A statement with all who may have made it and what the first judge thinks of each, as one after the other is read. */
export interface Guess {
  readonly statement: Statement;
  readonly isMarked: boolean;
  readonly candidates: readonly Candidate[];
  readonly keys: readonly string[];
  /** The judge's score of each candidate. */
  readonly scores: readonly number[];
  /** For each source that is a candidate its probability. */
  readonly likely: ReadonlyMap<string, number>;
}

export interface Asked {
  readonly statement: Statement;
  readonly isMarked: boolean;
}

/** Guesses the speakers of all statements in their order; what was guessed before is known to those after it. */
export function firstGuesses(context: SpeakerContext, asked: readonly Asked[], judge: LinearModel): Guess[] {
  const turns: Turns = [];
  const list = new FeatureList();
  return asked.map(({ statement, isMarked }) => {
    const candidates = speakerCandidates(context, statement, turns);
    const scores = candidates.map((candidate) => {
      addSpeakerFeatures(list.clear(), context, statement, candidate, candidates);
      return scoreOf(judge, list);
    });
    const keys = candidates.map(({ source }) => keyOf(source));
    const { likely, best } = addUp(keys, softmax(scores));
    if (isMarked && best >= 0) takeTurn(context, turns, statement, candidates[best]!);
    return { statement, isMarked, candidates, keys, scores, likely };
  });
}

/** The probabilities of all candidates that are the same source added up, and the best candidate of the likeliest source. */
export function addUp(
  keys: readonly string[],
  probabilities: readonly number[],
): { readonly likely: Map<string, number>; readonly best: number } {
  const likely = new Map<string, number>();
  keys.forEach((key, at) => {
    likely.set(key, (likely.get(key) ?? 0) + probabilities[at]!);
  });
  let best = -1;
  keys.forEach((key, at) => {
    const lead = best < 0 ? 1 : likely.get(key)! - likely.get(keys[best]!)!;
    if (lead > 0 || (key === keys[best] && probabilities[at]! > probabilities[best]!)) best = at;
  });
  return { likely, best };
}
