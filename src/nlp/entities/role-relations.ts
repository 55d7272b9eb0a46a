import type { Article } from '../article';
import { HONORIFICS } from './role-heads';
import { findRolePhrases, type RolePhrase, withEnd } from './role-phrases';

/** A role phrase and the person beside whose name it stands, if it does. */
export interface RoleUse {
  readonly phrase: RolePhrase;
  /** Index of the name in apposition, -1 if the phrase stands alone. */
  readonly name: number;
}

/** The role phrases of an article in order, each with the name that it is in apposition to, if any. */
export function readRoles(article: Article): RoleUse[] {
  return findRolePhrases(article).map((phrase) => readUse(article, phrase));
}

/** وزير الخارجية الأميركي أنتوني بلينكن · المتحدث باسم الوزارة، جون كيربي · جون كيربي، المتحدث باسم الوزارة */
function readUse(article: Article, phrase: RolePhrase): RoleUse {
  if (phrase.kind === 'source') return { phrase, name: -1 };
  for (const end of phrase.ends) {
    const name = nameAfter(article, end);
    if (name >= 0) return { phrase: withEnd(article, phrase, end), name };
  }
  return { phrase, name: phrase.particle === '' ? nameBefore(article, phrase.firstToken) : -1 };
}

const MARK = /^["«»“”#(]$/;

function nameAfter(article: Article, from: number): number {
  const { folded, nameAt, paragraphAt } = article;
  for (let at = from, comma = false; at < folded.length && at < from + 5; at++) {
    if (paragraphAt[at] !== paragraphAt[from - 1]) return -1;
    const name = nameAt[at]!;
    if (name >= 0) return isBarePerson(article, name) ? name : -1;
    const word = folded[at]!;
    if (word === '،' && !comma) comma = true;
    else if (!MARK.test(word) && !HONORIFICS.has(word.replace(/^ال/, ''))) return -1;
  }
  return -1;
}

/** «للرئيس وبلينكن»: a name with a particle on it is no apposition. */
function isBarePerson(article: Article, index: number): boolean {
  const name = article.names[index]!;
  return name.type === 'PER' && name.start === article.document.tokens[name.firstToken]!.start;
}

function nameBefore(article: Article, first: number): number {
  const { folded, nameAt, paragraphAt, names } = article;
  let at = first - 1;
  let comma = false;
  while (at >= 0 && /^[،"»”)(]$/.test(folded[at]!) && at > first - 4) {
    if (folded[at] === '،') comma = true;
    at--;
  }
  if (at < 0 || paragraphAt[at] !== paragraphAt[first]) return -1;
  const name = nameAt[at]!;
  if (name < 0 || names[name]!.type !== 'PER') return -1;
  // «قال بلينكن رئيس» without a comma is an apposition only of an indefinite head: بلينكن وزير الخارجية
  return comma || !folded[first]!.startsWith('ال') ? name : -1;
}
