import type { Article } from '../article';
import { FeatureList, type LinearModel, scoreOf } from '../model/linear-model';
import {
  addNobodyFeatures,
  addPersonFeatures,
  addWording,
  candidatesFor,
  type RoleContext,
  readRoleContext,
} from './role-features';
import { type RolePhrase, withEnd } from './role-phrases';
import type { RoleUse } from './role-relations';

/** A role phrase with the cluster that it stands for, -1 if nobody's; `name` ≥ 0 where it is in apposition. */
export interface ResolvedRole extends RoleUse {
  readonly cluster: number;
}

/** What a standing phrase may mean: with this extent, this person; `cluster` -1: nobody whom the article names. */
export interface RoleOption {
  readonly phrase: RolePhrase;
  readonly cluster: number;
  /** All people that the phrase may stand for. */
  readonly rivals: readonly number[];
}

/** Extents that are tried for a phrase, the shortest ones. */
const MAX_EXTENTS = 5;

/**
 * Added to the score of «nobody»: the annotated articles leave many phrases out that a reader resolves, so the model
 * is too shy. The value is where F1 over the training articles is highest (five folds by outlet).
 */
const NOBODY_OFFSET = -2.4;

/** All that a standing phrase may mean; «nobody» comes first. */
export function roleOptions(context: RoleContext, phrase: RolePhrase): RoleOption[] {
  const people = candidatesFor(context, phrase);
  const options: RoleOption[] = [{ phrase, cluster: -1, rivals: people }];
  for (const end of phrase.ends.slice(-MAX_EXTENTS)) {
    const extent = withEnd(context.article, phrase, end);
    for (const cluster of people) options.push({ phrase: extent, cluster, rivals: people });
  }
  return options;
}

export function addRoleFeatures(list: FeatureList, context: RoleContext, option: RoleOption): void {
  if (option.cluster < 0) addNobodyFeatures(list, context, option.phrase);
  else addPersonFeatures(list, context, option.phrase, option.cluster, option.rivals);
}

/**
 * Finds for each role phrase that stands alone whom it stands for: once in text order, so that later phrases build on
 * earlier ones, and once more for those that were left, since a headline's phrase may be settled by a later one.
 */
export function resolveRoles(article: Article, uses: readonly RoleUse[], judge: LinearModel): ResolvedRole[] {
  const context = readRoleContext(article, uses);
  const first = resolveOnce(
    context,
    uses.map((use) => unresolved(article, use)),
    judge,
  );
  return context.resolved.size === 0 ? first : resolveOnce(context, first, judge);
}

function unresolved(article: Article, use: RoleUse): ResolvedRole {
  return { ...use, cluster: use.name >= 0 ? article.clusterOf[use.name]! : -1 };
}

function resolveOnce(
  context: RoleContext,
  roles: readonly ResolvedRole[],
  judge: LinearModel,
): ResolvedRole[] {
  const list = new FeatureList();
  const isTaken = takenTokens(context.article, roles);
  return roles.map((role) => {
    const { firstToken } = role.phrase;
    if (role.cluster >= 0 || context.namesOf.size === 0 || isTaken[firstToken]) return role;
    const best = bestOption(context, roleOptions(context, role.phrase), list, judge);
    if (best.cluster < 0 || isTaken[best.phrase.endToken - 1]) return role;
    isTaken.fill(1, firstToken, best.phrase.endToken);
    rememberRole(context, best);
    return { phrase: best.phrase, cluster: best.cluster, name: -1 };
  });
}

/** The tokens of the phrases that are settled: no other phrase inside of them is somebody else. */
function takenTokens(article: Article, roles: readonly ResolvedRole[]): Uint8Array {
  const isTaken = new Uint8Array(article.folded.length);
  for (const { phrase, cluster, name } of roles) {
    if (cluster >= 0 && name < 0) isTaken.fill(1, phrase.firstToken, phrase.endToken);
  }
  return isTaken;
}

/** Later phrases are compared with those that were resolved before. */
export function rememberRole(context: RoleContext, { phrase, cluster }: RoleOption): void {
  addWording(context.resolved, cluster, phrase);
}

function bestOption(
  context: RoleContext,
  options: readonly RoleOption[],
  list: FeatureList,
  judge: LinearModel,
): RoleOption {
  let best = options[0]!;
  let bestScore = -Infinity;
  for (const option of options) {
    list.clear();
    addRoleFeatures(list, context, option);
    const score = scoreOf(judge, list) + (option.cluster < 0 ? NOBODY_OFFSET : 0);
    if (score > bestScore) {
      best = option;
      bestScore = score;
    }
  }
  return best;
}
