import type { Article } from '../article';
import type { ResolvedRole } from '../entities/resolve-roles';
import { phraseFrom, type RolePhrase } from '../entities/role-phrases';
import type { NameMention } from '../names/name-mention';
import type { Span } from '../types';
import { type Cue, isComplementiser } from './cues';
import { readSourceChains } from './source-chains';

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
  /** For phrases: 1 a person, 2 a body, 3 people; + 4 if definite, + 8 if told apart by further words; 0 a name. */
  readonly make: number;
  /** Head noun of a phrase, folded. */
  readonly head: string;
  /** The name stands inside a phrase that is somebody else's: العراق in «وزير خارجية العراق». */
  readonly inside: boolean;
  /** The phrase stands beside this person's name (a name), or is known to stand for one (a role). */
  readonly titled: boolean;
}

/** What a statement can be attributed with: the names and phrases of the article by paragraph. */
export interface SpeakerContext {
  readonly article: Article;
  readonly cues: readonly Cue[];
  readonly roles: readonly ResolvedRole[];
  /** Marked spans that are quotations: no speaker is inside of one. */
  readonly isQuote: readonly boolean[];
  /** Per paragraph the candidates that stand in it, in order. */
  readonly standing: ReadonlyArray<readonly Candidate[]>;
  /** For each cue its grammatical subject, where its clause has one. */
  readonly subjects: ReadonlyArray<Candidate | undefined>;
  /** How many statements each cluster was found to have made so far. */
  readonly spoken: Map<number, number>;
}

export function readSpeakerContext(
  article: Article,
  cues: readonly Cue[],
  roles: readonly ResolvedRole[],
  isQuote: readonly boolean[],
): SpeakerContext {
  const standing: Candidate[][] = article.document.paragraphs.map(() => []);
  const inside = namesInside(article, roles);
  const titled = new Set(roles.filter(({ name }) => name >= 0).map(({ name }) => name));
  const usable = (token: number) => article.markedAt[token]! < 0 || !isQuote[article.markedAt[token]!];
  article.names.forEach((name, index) => {
    if (name.type === 'MISC' || !usable(name.firstToken) || name.firstToken < datelineEnd(article, name))
      return;
    standing[article.paragraphAt[name.firstToken]!]!.push(
      nameCandidate(article, index, titled.has(index), inside.has(index)),
    );
  });
  const taken = new Set<number>();
  const chains = readSourceChains(
    article,
    roles.map(({ phrase }) => phrase),
  );
  for (const role of roles) {
    if (role.name >= 0 || !usable(role.phrase.firstToken)) continue;
    taken.add(role.phrase.firstToken);
    const cluster = role.cluster >= 0 ? role.cluster : chains.body(role.phrase);
    const candidate = phraseCandidate(role.phrase, cluster, chains.first(role.phrase));
    standing[article.paragraphAt[role.phrase.firstToken]!]!.push(candidate);
  }
  for (const cue of cues) {
    const subject = usable(cue.token) ? subjectBehind(article, cue) : undefined;
    if (!subject || taken.has(subject.firstToken)) continue;
    taken.add(subject.firstToken);
    standing[article.paragraphAt[subject.firstToken]!]!.push(phraseCandidate(subject, -1, subject));
  }
  for (const list of standing) list.sort((a, b) => a.firstToken - b.firstToken);
  const subjects = cues.map((cue) => subjectOf(article, cue, standing[article.paragraphAt[cue.token]!]!));
  return { article, cues, roles, isQuote, standing, subjects, spoken: new Map() };
}

/** Words between a verb and its subject are few, and no complementiser, stop or preposition is among them. */
const SUBJECT_REACH = 9;

/** The candidate behind a reporting verb that nothing separates from it, else the one right before it. */
function subjectOf(article: Article, cue: Cue, standing: readonly Candidate[]): Candidate | undefined {
  if (cue.shape === 'noun') return undefined;
  const position = sourcePosition(article, cue);
  if (position > cue.token + 1) {
    const source = standing[firstAt(standing, position)];
    if (source?.firstToken === position) return source;
  }
  let next = firstAt(standing, cue.token + 1);
  for (; next < standing.length && standing[next]!.firstToken <= cue.token + SUBJECT_REACH; next++) {
    const candidate = standing[next]!;
    if (isSeparated(article, cue, candidate.firstToken)) break;
    // «قال وزير خارجية العراق»: the place inside a title is not the subject
    if (
      cue.shape === 'according' ||
      candidate.firstToken === cue.token + 1 ||
      candidate.titled ||
      candidate.kind !== 'name'
    )
      return candidate;
  }
  if (cue.shape !== 'verb') return undefined;
  const before = standing[firstAt(standing, cue.token + 1) - 1];
  return before?.endToken === cue.token ? before : sentenceTopic(article, cue, standing);
}

/** «جون كيربي، المتحدث باسم الوزارة، أكد»: the sentence begins with its subject. */
function sentenceTopic(article: Article, cue: Cue, standing: readonly Candidate[]): Candidate | undefined {
  const { folded, paragraphAt } = article;
  let start = cue.token;
  while (start > 0 && start > cue.token - TOPIC_REACH && paragraphAt[start - 1] === paragraphAt[cue.token]) {
    if (/^[.؟!:]$/.test(folded[start - 1]!)) break;
    start--;
  }
  const topic = standing[firstAt(standing, start)];
  return topic && topic.firstToken === start && topic.endToken < cue.token ? topic : undefined;
}

const TOPIC_REACH = 16;

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

const SEPARATOR = /^(?:[:.؛؟!"«»“”]|في|من|الي|علي|عن|مع|خلال|قبل|بعد)$/;

function isSeparated(article: Article, cue: Cue, until: number): boolean {
  for (let at = cue.token + 1; at < until; at++) {
    const word = article.folded[at]!;
    if (isComplementiser(word) || SEPARATOR.test(word)) return true;
  }
  return false;
}

const DATELINE = 12;
/** What a dateline is made of besides names: «باريس، فرنسا (CNN) --». */
const DATELINE_SIGN = /^(?:[،,()/*]|\p{Nd}+)$/u;

/** Where the dateline of the name's paragraph ends; the paragraph's start if it has none. */
function datelineEnd(article: Article, name: NameMention): number {
  const first = article.document.paragraphs[article.paragraphAt[name.firstToken]!]!.firstToken;
  if (name.firstToken > first + DATELINE) return first;
  for (let at = first; at < first + DATELINE && at < article.folded.length; at++) {
    if (/^[-–—]$/.test(article.folded[at]!)) return at;
    if (article.nameAt[at]! < 0 && !DATELINE_SIGN.test(article.folded[at]!)) return first;
  }
  return first;
}

function namesInside(article: Article, roles: readonly ResolvedRole[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { phrase } of roles) {
    for (let at = phrase.firstToken + 1; at < phrase.endToken; at++) {
      if (article.nameAt[at]! >= 0) inside.add(article.nameAt[at]!);
    }
  }
  return inside;
}

function nameCandidate(article: Article, index: number, titled: boolean, inside: boolean): Candidate {
  const name = article.names[index]!;
  return {
    source: { cluster: article.clusterOf[index]! },
    kind: 'name',
    firstToken: name.firstToken,
    endToken: name.endToken,
    feminine: name.type === 'PER' ? 0 : article.folded[name.firstToken]!.endsWith('ه') ? 1 : 0,
    plural: false,
    turn: 0,
    make: 0,
    head: name.type,
    inside,
    titled,
  };
}

/** Plurals of people, sound and broken. */
const PEOPLE =
  /(?:ون|ين|اء)$|^(?:مصادر|شهود|سكان|اهالي|نواب|قاده|ضباط|جنود|عشرات|الاف|بعض|رواد|انصار|جماهير|جمهور|طلاب|عمال|رجال|كتاب|احد|احدي|مصدر|متحدث|ناطق)$/;

/** `first`: the phrase by which the article introduced this source. */
function phraseCandidate(phrase: RolePhrase, cluster: number, first: RolePhrase): Candidate {
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
      (phrase.stems.length > 0 ? 8 : 0),
    head: phrase.head,
    inside: false,
    titled: cluster >= 0,
  };
}

const NO_SUBJECT =
  /^(?:في|من|الي|علي|عن|مع|ان|انه|انها|ما|لا|لم|لن|قد|قبل|بعد|خلال|عقب|حول|بشان|امام|عند|منذ|ايضا|كذلك|قايلا|قايله|اليوم|امس|ذلك|هذا|هذه|كما|حيث|او|ثم|بين|حتي|كل|له|لها|لهم|به|بها|فيه|فيها|عنه|عليه|الي|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)$/;

/** Behind «نقلت … عن» and «نقلا عن» the source comes after the preposition; with all others right behind the cue. */
function sourcePosition({ folded, paragraphAt }: Article, cue: Cue): number {
  if (folded[cue.token + 1] === 'عن') return cue.token + 2;
  if (cue.sense !== 'relay') return cue.token + 1;
  for (
    let at = cue.token + 1;
    at < cue.token + SUBJECT_REACH && paragraphAt[at] === paragraphAt[cue.token];
    at++
  ) {
    if (folded[at] === 'عن') return at + 1;
  }
  return cue.token + 1;
}

/** A noun directly behind a reporting verb that no lexicon has as a source: «قال المحتجون إن». */
function subjectBehind(article: Article, cue: Cue): RolePhrase | undefined {
  if (cue.shape === 'participle' || cue.shape === 'noun') return undefined;
  const { document, folded, nameAt, paragraphAt } = article;
  const at = sourcePosition(article, cue);
  const token = document.tokens[at];
  if (!token || paragraphAt[at] !== paragraphAt[cue.token] || token.kind !== 'arabic' || nameAt[at]! >= 0)
    return undefined;
  const word = folded[at]!;
  if (NO_SUBJECT.test(word) || isComplementiser(word) || word.length < 3) return undefined;
  const particle = /^(?:ل|ب)(?=ل?ال|ل)/.test(word) ? word[0]! : '';
  const definite = word.startsWith('ال') || particle !== '';
  const noun = definite ? word.replace(/^(?:[لب]?ال|لل)/, '') : word;
  return phraseFrom(article, at, { noun, particle, definite, kind: 'source' });
}
