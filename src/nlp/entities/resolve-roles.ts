import type { Article } from '../article';
import type { Judges } from '../model/judges';
import { FeatureList, type LinearModel, scoreOf } from '../model/linear-model';
import { SignRow } from '../model/sign-row';
import { treeScore } from '../model/tree-model';
import {
  addNobodyFeatures,
  addPersonFeatures,
  addWording,
  candidatesFor,
  type RoleContext,
  readRoleContext,
} from './role-features';
import type { RoleOption, ScoredRole } from './role-option';
import { type RolePhrase, withEnd } from './role-phrases';
import type { RoleUse } from './role-relations';
import { ROLE_SIGNS, readRoleSigns } from './role-signs';

/** A role phrase with the cluster that it stands for, -1 if nobody's; `name` ≥ 0 where it is in apposition. */
export interface ResolvedRole extends RoleUse {
  readonly cluster: number;
}

/** Extents that are tried for a phrase, the shortest ones. */
const MAX_EXTENTS = 5;

/**
 * Added to the score of «nobody»: the annotated articles leave many phrases out that a reader resolves, so the model
 * is too shy. The value is where F1 over the training articles is highest (five folds by outlet).
 */
const NOBODY_OFFSET = -0.6;

/** All that a standing phrase may mean; «nobody» comes first. */
export function roleOptions(context: RoleContext, phrase: RolePhrase): RoleOption[] {
  const people = candidatesFor(context, phrase);
  const options: RoleOption[] = [{ phrase, cluster: -1, rivals: people }];
  for (const end of phrase.ends.slice(-MAX_EXTENTS)) {
    const extent = withEnd(context.article, phrase, end);
    for (const cluster of people) {
      if (!isFormer(context, extent, cluster)) options.push({ phrase: extent, cluster, rivals: people });
    }
  }
  return options;
}

const FORMER = new Set(['سابق', 'اسبق', 'مخلوع', 'معزول']);

/** «الرئيس السابق» is not the one whom the article calls «الرئيس التونسي», the present holder of the office. */
function isFormer({ appositions, resolved }: RoleContext, phrase: RolePhrase, cluster: number): boolean {
  if (!phrase.stems.some((stem) => FORMER.has(stem))) return false;
  const known = [...(appositions.get(cluster) ?? []), ...(resolved.get(cluster) ?? [])];
  const held = known.filter(({ head }) => head === phrase.head);
  return held.length > 0 && !held.some(({ stems }) => stems.some((stem) => FORMER.has(stem)));
}

export function addRoleFeatures(list: FeatureList, context: RoleContext, option: RoleOption): void {
  if (option.cluster < 0) addNobodyFeatures(list, context, option.phrase);
  else addPersonFeatures(list, context, option.phrase, option.cluster, option.rivals);
}

/**
 * Finds for each role phrase that stands alone whom it stands for: once in text order, so that later phrases build on
 * earlier ones, and once more for those that were left, since a headline's phrase may be settled by a later one.
 */
export function resolveRoles(
  article: Article,
  uses: readonly RoleUse[],
  judge: Pick<Judges, 'role' | 'roleTrees'>,
): ResolvedRole[] {
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
  judge: Pick<Judges, 'role' | 'roleTrees'>,
): ResolvedRole[] {
  const isTaken = takenTokens(context.article, roles);
  return roles.map((role) => {
    const { firstToken } = role.phrase;
    if (role.cluster >= 0 || context.namesOf.size === 0 || isTaken[firstToken]) return role;
    const best = bestOption(context, roleOptions(context, role.phrase), judge);
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

/** So many options of a phrase are worth a second look. */
const SHORT_LIST = 6;
/** Options whose score is lower than that of «nobody» by more than this are worth none. */
const UNLIKELY = 5;

/** The options that the first judge finds best, «nobody» first; with their scores. */
export function shortList(
  context: RoleContext,
  options: readonly RoleOption[],
  judge: LinearModel,
): ScoredRole[] {
  const list = new FeatureList();
  const scored = options.map((option) => {
    addRoleFeatures(list.clear(), context, option);
    return { option, score: scoreOf(judge, list) };
  });
  const [nobody, ...people] = scored;
  const likely = people.filter(({ score }) => score > nobody!.score - UNLIKELY);
  return [nobody!, ...likely.sort((a, b) => b.score - a.score).slice(0, SHORT_LIST)];
}

function bestOption(
  context: RoleContext,
  options: readonly RoleOption[],
  judges: Pick<Judges, 'role' | 'roleTrees'>,
): RoleOption {
  const scored = shortList(context, options, judges.role);
  const row = new SignRow(ROLE_SIGNS);
  let best = scored[0]!.option;
  let bestScore = scored[0]!.score + NOBODY_OFFSET;
  scored.forEach(({ option, score }, index) => {
    if (index === 0) return;
    readRoleSigns(row, context, scored, index);
    const better = score + treeScore(judges.roleTrees, row.values);
    if (better > bestScore) {
      best = option;
      bestScore = better;
    }
  });
  return best;
}
