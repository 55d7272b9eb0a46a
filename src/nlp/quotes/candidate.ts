import type { Article } from '../article';
import type { RolePhrase } from '../entities/role-phrases';
import type { Span } from '../types';

/** Who may have said it: a cluster of names, or words that name a source without a name. */
export type Source = { readonly cluster: number } | ({ readonly cluster: number } & Span);

/** How a candidate came to be one. */
export type CandidateKind = 'name' | 'role' | 'phrase' | 'before';

export interface Candidate {
  readonly source: Source;
  readonly kind: CandidateKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** Known gender: 1 feminine, -1 masculine, 0 unknown; plural as told by the phrase. */
  readonly feminine: number;
  readonly plural: boolean;
  /** For `before`: 1 the speaker of the statement before, 2 the one before that speaker. */
  readonly turn: number;
  /**
   * For phrases: 1 a person, 2 a body, 3 people; + 4 if definite, + 8 if told apart by further words, + 16 if its noun is in no
   * lexicon, as an object behind its verb is («رفض استقبال …»); 0 a name.
   */
  readonly make: number;
  /** Head noun of a phrase, folded. */
  readonly head: string;
  /** The name stands inside a phrase that is somebody else's: العراق in «وزير خارجية العراق». */
  readonly inside: boolean;
  /** The phrase stands beside this person's name (a name), or is known to stand for one (a role). */
  readonly titled: boolean;
  /** The letters glued before it. */
  readonly particle: string;
}

/** Whether it is a phrase whose noun is in no lexicon. */
export const isUnlisted = ({ make }: Candidate): boolean => make >= 16;

/** The index of the first candidate that begins at `token` or behind it. */
export function firstAt(standing: readonly Candidate[], token: number): number {
  let low = 0;
  let high = standing.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (standing[middle]!.firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name as a candidate; `genders` as the article tells them of its people. */
export function nameCandidate(
  article: Article,
  index: number,
  titled: boolean,
  inside: boolean,
  genders: Int8Array,
): Candidate {
  const name = article.names[index]!;
  return {
    source: { cluster: article.clusterOf[index]! },
    kind: 'name',
    firstToken: name.firstToken,
    endToken: name.endToken,
    feminine:
      name.type === 'PER'
        ? genders[article.clusterOf[index]!]!
        : article.folded[name.firstToken]!.endsWith('ه')
          ? 1
          : 0,
    plural: false,
    turn: 0,
    make: 0,
    head: name.type,
    inside,
    titled,
    particle: article.document.text.slice(article.document.tokens[name.firstToken]!.start, name.start),
  };
}

/** Plurals of people, sound and broken. */
const PEOPLE =
  /(?:ون|ين|اء)$|^(?:مصادر|شهود|سكان|اهالي|نواب|قاده|ضباط|جنود|عشرات|الاف|بعض|رواد|انصار|جماهير|جمهور|طلاب|عمال|رجال|كتاب|احد|احدي|مصدر|متحدث|ناطق)$/;

/** `first`: the phrase by which the article introduced this source; `isListed`: its noun is one of a source. */
export function phraseCandidate(
  phrase: RolePhrase,
  cluster: number,
  first: RolePhrase,
  isListed: boolean,
): Candidate {
  const { firstToken, endToken } = phrase;
  const plural = PEOPLE.test(phrase.head);
  return {
    source: cluster >= 0 ? { cluster } : { cluster: -1, start: first.start, end: first.end },
    kind: cluster >= 0 ? 'role' : 'phrase',
    firstToken,
    endToken,
    feminine: phrase.feminine ? 1 : -1,
    plural,
    turn: 0,
    make:
      (phrase.kind === 'role' ? 1 : plural ? 3 : 2) +
      (phrase.definite ? 4 : 0) +
      (phrase.stems.length > 0 ? 8 : 0) +
      (isListed ? 0 : 16),
    head: phrase.head,
    inside: false,
    titled: cluster >= 0,
    particle: phrase.particle,
  };
}

/** One key for one source. */
export function keyOf(source: Source): string {
  return 'start' in source ? `${source.start}-${source.end}` : `c${source.cluster}`;
}
