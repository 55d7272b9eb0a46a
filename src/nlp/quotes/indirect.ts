import type { Article } from '../article';
import { type Cue, isComplementiser } from './cues';
import type { Statement } from './speaker-features';

/** «إن» may stand so many words behind its verb: subject, titles, occasion. */
const REACH = 30;
/** A sentence without an end is cut off here, which also keeps the work linear. */
const LONGEST = 120;
/** Fewer words are no statement. */
const SHORTEST = 3;

/**
 * What is reported without marks: from behind إن/أن («قال الوزير إن …») to the end of the sentence or to the next
 * reporting word. Words that are mostly inside quotation marks are left to the quotations. In text order.
 */
export function findIndirect(
  article: Article,
  cues: readonly Cue[],
  isQuote: readonly boolean[],
): Statement[] {
  const statements: Statement[] = [];
  const usable = cues.filter(
    (cue) => article.markedAt[cue.token]! < 0 || !isQuote[article.markedAt[cue.token]!],
  );
  let covered = -1;
  usable.forEach((cue, index) => {
    if (cue.shape === 'noun' && !cue.lemma.startsWith('قول')) return;
    if (cue.shape === 'according' || cue.token < covered) return;
    const next = usable[index + 1];
    const first = complementBehind(article, cue, next);
    if (first < 0) return;
    const end = endOf(article, first, next);
    if (end - first < SHORTEST || quotedShare(article, first, end, isQuote) > 0.4) return;
    const mainCue = cue.shape === 'verb' ? cue : undefined;
    statements.push({ firstToken: first, endToken: end, cue, trailing: undefined, mainCue });
    covered = first;
  });
  return statements;
}

/** The token behind the complementiser of the cue's clause, -1 if there is none. */
function complementBehind(article: Article, cue: Cue, next: Cue | undefined): number {
  const { folded, paragraphAt, markedAt } = article;
  const stop = next ? Math.min(next.token, cue.token + REACH) : cue.token + REACH;
  for (let at = cue.token + 1; at < folded.length && at <= stop; at++) {
    if (paragraphAt[at] !== paragraphAt[cue.token]) return -1;
    const word = folded[at]!;
    if (isComplementiser(word) && markedAt[at] === markedAt[cue.token]) return at + 1;
    if (/^[.؟!:]$/.test(word)) return -1;
  }
  return -1;
}

/** A statement ends with its sentence, or where the next clause of reporting begins. */
function endOf(article: Article, first: number, next: Cue | undefined): number {
  const { folded, paragraphAt, document } = article;
  let at = first;
  while (at < folded.length && at < first + LONGEST && paragraphAt[at] === paragraphAt[first]) {
    if (/^[.؟!]$/.test(folded[at]!) && !isAbbreviation(article, at)) break;
    if (next && at === next.token && (next.shape === 'participle' || document.tokens[at - 1]?.form === '،')) {
      return folded[at - 1] === '،' ? at - 1 : at;
    }
    at++;
  }
  return at;
}

/** «د.» and «م.», and a stop between digits. */
function isAbbreviation({ folded, document }: Article, at: number): boolean {
  return (folded[at - 1]?.length ?? 0) === 1 && document.tokens[at - 1]!.kind === 'arabic';
}

function quotedShare(article: Article, first: number, end: number, isQuote: readonly boolean[]): number {
  let quoted = 0;
  for (let at = first; at < end; at++)
    if (article.markedAt[at]! >= 0 && isQuote[article.markedAt[at]!]) quoted++;
  return quoted / (end - first);
}
