import type { Article } from '../article';
import { FeatureList, type LinearModel, scoreOf } from '../model/linear-model';
import {
  addNobodyFeatures,
  addPersonFeatures,
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
const NOBODY_OFFSET = -1.4;

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

/** Finds for each role phrase that stands alone whom it stands for; in text order, so that later ones build on earlier. */
export function resolveRoles(article: Article, uses: readonly RoleUse[], judge: LinearModel): ResolvedRole[] {
  const context = readRoleContext(article, uses);
  const list = new FeatureList();
  let covered = 0;
  return uses.map((use) => {
    if (use.name >= 0) return { ...use, cluster: article.clusterOf[use.name]! };
    if (use.phrase.start < covered || context.namesOf.size === 0) return { ...use, cluster: -1 };
    const best = bestOption(context, roleOptions(context, use.phrase), list, judge);
    if (best.cluster < 0) return { ...use, cluster: -1 };
    covered = best.phrase.end;
    rememberRole(context, best);
    return { phrase: best.phrase, cluster: best.cluster, name: -1 };
  });
}

/** Later phrases are compared with those that were resolved before. */
export function rememberRole(context: RoleContext, { phrase, cluster }: RoleOption): void {
  const known = context.resolved.get(cluster);
  if (known) known.push(phrase);
  else context.resolved.set(cluster, [phrase]);
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
