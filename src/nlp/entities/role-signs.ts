import type { SignRow } from '../model/sign-row';
import { cueForm } from '../quotes/cue-lexicon';
import {
  bestFit,
  countBefore,
  genderFit,
  gradeOf,
  placeOf,
  type RoleContext,
  wordingOf,
} from './role-features';
import { headClass } from './role-heads';
import type { RoleOption, ScoredRole } from './role-option';
import type { RolePhrase } from './role-phrases';

/** How many signs are put down. */
export const ROLE_SIGNS = 36;

const PARTICLES = ['', 'و', 'ف', 'ل', 'ب', 'ك'];
/** Stands for the middle where a difference of scores is put down in eighths. */
const EVEN = 128;
/** A phrase with this head agrees with what the person is called, see `bestFit`. */
const SAME_HEAD = 4;
/** Stands for a name that there is none of. */
const FAR = 255;

/** Puts down what speaks for and against a phrase standing for a person; `scored` begins with «nobody». */
export function readRoleSigns(
  row: SignRow,
  context: RoleContext,
  scored: readonly ScoredRole[],
  index: number,
): void {
  const { option, score } = scored[index]!;
  row.clear();
  putScores(row, scored, index);
  putPerson(row, context, option);
  putPhrase(row, context, option);
  row.put(EVEN + 8 * (score - scored[0]!.score));
}

function putScores(row: SignRow, scored: readonly ScoredRole[], index: number): void {
  const { option, score } = scored[index]!;
  let rival = -Infinity;
  let same = -Infinity;
  scored.forEach((other, at) => {
    if (at === 0 || at === index) return;
    if (other.option.cluster === option.cluster) same = Math.max(same, other.score);
    else rival = Math.max(rival, other.score);
  });
  row.put(EVEN + 8 * (score - rival));
  row.put(EVEN + 8 * (score - same));
  row.put(index);
}

function putPerson(row: SignRow, context: RoleContext, { phrase, cluster, rivals }: RoleOption): void {
  const names = context.namesOf.get(cluster)!;
  const known = context.appositions.get(cluster) ?? [];
  const used = context.resolved.get(cluster) ?? [];
  const place = placeOf(context, phrase, names, rivals);
  row.put(bestFit(phrase, known));
  row.put(bestFit(phrase, used));
  row.put(known.length);
  row.put(used.length);
  row.put(place.rank);
  row.put(place.paragraphs);
  row.put(place.ahead);
  row.put(place.mainRank);
  row.put(names.length);
  row.put(context.namesOf.size);
  row.put(genderFit(phrase, [...known, ...used]));
  row.put(gradeOf(context, phrase, cluster));
  putRivals(row, context, phrase, cluster, rivals);
  const behind = countBefore(context.article, names, phrase.firstToken);
  const distances = [names[behind - 1], names[behind]].map((name) =>
    name === undefined ? FAR : Math.abs(context.article.names[name]!.firstToken - phrase.firstToken),
  );
  row.put(Math.min(...distances));
}

/** How well the others agree with the phrase. */
function putRivals(
  row: SignRow,
  { appositions, resolved }: RoleContext,
  phrase: RolePhrase,
  cluster: number,
  rivals: readonly number[],
): void {
  const fits = rivals
    .filter((rival) => rival !== cluster)
    .map((rival) =>
      Math.max(bestFit(phrase, appositions.get(rival) ?? []), bestFit(phrase, resolved.get(rival) ?? [])),
    );
  row.put(Math.max(0, ...fits));
  row.put(fits.filter((fit) => fit >= SAME_HEAD).length);
}

function putPhrase(row: SignRow, { article, wordings }: RoleContext, { phrase }: RoleOption): void {
  const { folded, paragraphAt, nameAt, markedAt } = article;
  const isBeside = (at: number) => paragraphAt[at] === paragraphAt[phrase.firstToken];
  const before = isBeside(phrase.firstToken - 1) ? folded[phrase.firstToken - 1]! : '';
  const next = isBeside(phrase.endToken) ? folded[phrase.endToken]! : '';
  row.put(phrase.endToken - phrase.firstToken);
  row.putFlag(phrase.definite);
  row.putFlag(phrase.kind === 'role');
  row.put(headClass(phrase.head));
  row.put(phrase.ends.indexOf(phrase.endToken));
  row.put(phrase.ends.length);
  row.put(phrase.stems.length);
  row.put(PARTICLES.indexOf(phrase.particle));
  row.put(cueForm(before) ? 1 : before === '،' ? 2 : before === '' ? 3 : before.startsWith('ال') ? 4 : 0);
  row.put(
    next === '' ? 0 : /^[،.:]$/.test(next) ? 1 : next.startsWith('ال') ? 2 : next.startsWith('ان') ? 3 : 4,
  );
  row.putFlag(nameAt[phrase.endToken - 1]! >= 0);
  row.putFlag(isBeside(phrase.endToken) && nameAt[phrase.endToken]! >= 0);
  row.putFlag(isBeside(phrase.firstToken - 1) && nameAt[phrase.firstToken - 1]! >= 0);
  row.putFlag(markedAt[phrase.firstToken]! >= 0);
  row.put(wordings.get(wordingOf(phrase)) ?? 0);
  row.put(paragraphAt[phrase.firstToken]!);
  const following = folded[phrase.endToken];
  row.putFlag(following !== undefined && cueForm(following) !== undefined);
}
