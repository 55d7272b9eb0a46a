import type { Article } from '../article';
import type { ResolvedRole } from '../entities/resolve-roles';
import type { Candidate } from './candidate';
import type { Cue } from './cues';
import type { Statement } from './statement';

/**
 * For each cluster of a person the gender that the article gives them: 1 feminine, -1 masculine, 0 unknown. Titles tell
 * it («وزيرة», «وزير»), and verbs of reporting right before the name («قالت ميركل»); the majority counts.
 */
export function readGenders(
  article: Article,
  cues: readonly Cue[],
  roles: readonly ResolvedRole[],
): Int8Array {
  const votes = new Int32Array(article.clusters.length);
  const vote = (name: number, feminine: boolean) => {
    if (article.names[name]!.type === 'PER') votes[article.clusterOf[name]!]! += feminine ? 1 : -1;
  };
  for (const { name, phrase } of roles) if (name >= 0) vote(name, phrase.feminine);
  for (const cue of cues) {
    const name =
      cue.shape === 'verb' && !cue.object && !cue.plural ? (article.nameAt[cue.token + 1] ?? -1) : -1;
    if (name >= 0 && article.paragraphAt[cue.token] === article.paragraphAt[cue.token + 1])
      vote(name, cue.feminine);
  }
  return Int8Array.from(votes, Math.sign);
}

/**
 * Whether the verb or participle that reports can be the candidate's: «قالت» is no man's, «قالوا» no single person's.
 * Verbs that have a subject of their own agree with that one, and media relay what anybody says.
 */
export function agrees(
  { cue, mainCue }: Statement,
  candidate: Candidate,
  subjects: ReadonlyArray<Candidate | undefined>,
): boolean {
  return [cue, mainCue].every((word) => {
    if (!word || word.sense === 'relay' || (word.shape !== 'verb' && word.shape !== 'participle'))
      return true;
    const subject = subjects[word.index];
    if (subject && subject.firstToken !== candidate.firstToken) return true;
    if (word.object && !subject) return true;
    const isPerson = candidate.head === 'PER' || isOnePerson(candidate);
    if (word.plural) return !isPerson;
    return !isPerson || candidate.feminine === 0 || word.feminine === candidate.feminine > 0;
  });
}

/** An office, a trade or kin in the singular; a name has no make. */
const isOnePerson = ({ make, plural }: Candidate): boolean => (make & 3) === 1 && !plural;
