import { type Candidate, keyOf } from './candidate';
import type { SpeakerContext } from './speaker-candidates';
import type { Statement } from './statement';

/** Who said the statements so far, the last one at the end. */
export type Turns = Candidate[];

/** The speaker before the last one that is not the same. */
export function lastOther(turns: Turns, last: Candidate): Candidate | undefined {
  for (let at = turns.length - 2; at >= 0 && at > turns.length - 20; at--) {
    if (keyOf(turns[at]!.source) !== keyOf(last.source)) return turns[at];
  }
  return undefined;
}

/** Notes who made a statement, for those after it. */
export function takeTurn(
  context: SpeakerContext,
  turns: Turns,
  statement: Statement,
  speaker: Candidate,
): void {
  const { cluster } = speaker.source;
  if (cluster >= 0) context.spoken.set(cluster, (context.spoken.get(cluster) ?? 0) + 1);
  const cue = statement.cue;
  const told = cue?.shape === 'verb' ? (cue.feminine ? 1 : -1) : 0;
  const { firstToken, endToken } = statement;
  turns.push({ ...speaker, firstToken, endToken, feminine: speaker.feminine || told });
}
