import { type LinearModel, readLinearModel } from './linear-model';

/** The small linear models that decide what the rules leave open. */
export interface Judges {
  /** Are these marked words a quotation? */
  readonly quote: LinearModel;
  /** Which candidate is the speaker? */
  readonly speaker: LinearModel;
  /** Whom does a role phrase stand for? */
  readonly role: LinearModel;
}

export const JUDGE_SECTIONS = { quote: 'judge.quote', speaker: 'judge.speaker', role: 'judge.role' } as const;

/** @throws ModelError if a section is missing or damaged. */
export function readJudges(sections: ReadonlyMap<string, Uint8Array>): Judges {
  return {
    quote: readLinearModel(sections, JUDGE_SECTIONS.quote),
    speaker: readLinearModel(sections, JUDGE_SECTIONS.speaker),
    role: readLinearModel(sections, JUDGE_SECTIONS.role),
  };
}
