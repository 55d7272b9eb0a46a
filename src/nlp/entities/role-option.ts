import type { RolePhrase } from './role-phrases';

/** What a standing phrase may mean: with this extent, this person; `cluster` -1: nobody whom the article names. */
export interface RoleOption {
  readonly phrase: RolePhrase;
  readonly cluster: number;
  /** All people that the phrase may stand for. */
  readonly rivals: readonly number[];
}

/** An option with what the first judge thinks of it. */
export interface ScoredRole {
  readonly option: RoleOption;
  readonly score: number;
}
