import type { Article } from '../article';
import type { ResolvedRole } from '../entities/resolve-roles';
import { readGenders } from './agreement';
import { type Candidate, nameCandidate, phraseCandidate } from './candidate';
import type { Cue } from './cues';
import { datelineEnd } from './dateline';
import { documentOwners } from './document-owners';
import { type Openings, readOpenings } from './openings';
import { readSourceChains } from './source-chains';
import { subjectBehind } from './subject-behind';
import { readSubjects } from './subjects';
import { wholeSource } from './whole-source';

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
  readonly openings: Openings;
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
  const usable = (token: number) => article.markedAt[token]! < 0 || !isQuote[article.markedAt[token]!];
  const add = (candidate: Candidate) => standing[article.paragraphAt[candidate.firstToken]!]!.push(candidate);
  for (const candidate of standingNames(article, cues, roles))
    if (usable(candidate.firstToken)) add(candidate);
  for (const candidate of standingPhrases(article, cues, roles, usable)) add(candidate);
  for (const list of standing) list.sort((a, b) => a.firstToken - b.firstToken);
  const subjects = readSubjects(article, cues, roles, standing);
  const owned = documentOwners({ article, cues, subjects, standing });
  const ofOwner = (candidate: Candidate) => owned.get(candidate) ?? candidate;
  return {
    article,
    cues,
    roles,
    isQuote,
    standing: standing.map((list) => list.map(ofOwner)),
    subjects: subjects.map((subject) => subject && ofOwner(subject)),
    openings: readOpenings(article, standing),
    spoken: new Map(),
  };
}

function standingNames(article: Article, cues: readonly Cue[], roles: readonly ResolvedRole[]): Candidate[] {
  const inside = namesInside(article, roles);
  const titled = new Set(roles.filter(({ name }) => name >= 0).map(({ name }) => name));
  const genders = readGenders(article, cues, roles);
  return article.names.flatMap((name, index) =>
    name.type === 'MISC' || name.firstToken < datelineEnd(article, name)
      ? []
      : [nameCandidate(article, index, titled.has(index), inside.has(index), genders)],
  );
}

/** Role phrases and what stands behind reporting words; a title beside a name is nobody else. */
function standingPhrases(
  article: Article,
  cues: readonly Cue[],
  roles: readonly ResolvedRole[],
  usable: (token: number) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  const cueAt = new Set(cues.map(({ token }) => token));
  const chains = readSourceChains(
    article,
    roles.map(({ phrase }) => phrase),
  );
  for (const { phrase, cluster, name } of roles) {
    if (!usable(phrase.firstToken)) continue;
    taken.add(phrase.firstToken);
    if (name >= 0) continue;
    const first = chains.first(phrase);
    const source = first === phrase ? wholeSource(article, phrase, cueAt) : first;
    candidates.push(phraseCandidate(phrase, cluster >= 0 ? cluster : chains.body(phrase), source, true));
  }
  for (const cue of cues) {
    const phrase = usable(cue.token) ? subjectBehind(article, cue) : undefined;
    if (!phrase || taken.has(phrase.firstToken)) continue;
    taken.add(phrase.firstToken);
    candidates.push(phraseCandidate(phrase, chains.body(phrase), wholeSource(article, phrase, cueAt), false));
  }
  return candidates;
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
