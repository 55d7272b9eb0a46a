import { type LinearModel, readLinearModel } from './linear-model';
import { readTreeModel, type TreeModel } from './tree-model';

/**
 * The small models that decide what the rules leave open. A linear one reads the words and judges case by case; trees
 * then correct it, knowing what it thinks of all cases of the article.
 */
export interface Judges {
  /** Are these marked words a quotation? */
  readonly quote: LinearModel;
  readonly quoteTrees: TreeModel;
  /** Which candidate is the speaker? */
  readonly speaker: LinearModel;
  readonly speakerTrees: TreeModel;
  /** Whom does a role phrase stand for? */
  readonly role: LinearModel;
  readonly roleTrees: TreeModel;
}

export const JUDGE_SECTIONS = {
  quote: 'judge.quote',
  quoteTrees: 'judge.quote2',
  speaker: 'judge.speaker',
  speakerTrees: 'judge.speaker2',
  role: 'judge.role',
  roleTrees: 'judge.role2',
} as const;

/** @throws ModelError if a section is missing or damaged. */
export function readJudges(sections: ReadonlyMap<string, Uint8Array>): Judges {
  return {
    quote: readLinearModel(sections, JUDGE_SECTIONS.quote),
    quoteTrees: readTreeModel(sections, JUDGE_SECTIONS.quoteTrees),
    speaker: readLinearModel(sections, JUDGE_SECTIONS.speaker),
    speakerTrees: readTreeModel(sections, JUDGE_SECTIONS.speakerTrees),
    role: readLinearModel(sections, JUDGE_SECTIONS.role),
    roleTrees: readTreeModel(sections, JUDGE_SECTIONS.roleTrees),
  };
}
