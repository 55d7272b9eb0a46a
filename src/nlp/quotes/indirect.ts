import type { Article } from '../article';
import { type Cue, isComplementiser } from './cues';
import type { Statement } from './statement';

/** «إن» may stand so many words behind its verb: subject, titles, occasion. */
const REACH = 30;
/** Fewer words are no statement. */
const SHORTEST = 3;
/** A sentence without an end is cut off here, which also keeps the work linear. */
const LONGEST = 120;
/** More of its words in marks, and it is left to the quotations. */
const MOST_QUOTED = 0.4;
/** A headline's speaker and what stands between them and the colon: «الجبير من ميونخ: …». */
const LONGEST_LEAD = 7;

/** What is said in marks and by which word: the same for all statements of an article. */
interface Reporting {
  readonly article: Article;
  readonly isQuote: readonly boolean[];
  /** For each token its reporting word. */
  readonly cueAt: ReadonlyMap<number, Cue>;
}

/**
 * What is reported without marks: behind إن/أن («قال الوزير إن …») or a colon, to the end of the sentence or to the next
 * word of reporting; and headlines that begin with their speaker. In text order, none inside of another.
 */
export function findIndirect(
  article: Article,
  cues: readonly Cue[],
  isQuote: readonly boolean[],
): Statement[] {
  const usable = cues.filter(
    (cue) => article.markedAt[cue.token]! < 0 || !isQuote[article.markedAt[cue.token]!],
  );
  const reporting = { article, isQuote, cueAt: new Map(usable.map((cue) => [cue.token, cue])) };
  const statements = leads(reporting);
  let covered = -1;
  for (const cue of usable) {
    if (cue.token < covered || !reports(article, cue)) continue;
    const first = beginning(reporting, cue);
    if (first < 0) continue;
    const end = ending(reporting, first);
    if (!isStatement(reporting, first, end)) continue;
    const mainCue = cue.shape === 'verb' ? cue : undefined;
    statements.push({ firstToken: first, endToken: end, cue, trailing: undefined, mainCue });
    covered = end;
  }
  return statements.sort((a, b) => a.firstToken - b.firstToken);
}

/** Verbs that without a subject are impersonal: «يُذكر أن», «ويُتوقع أن», «يشار إلى أن». */
const IMPERSONAL = new Set(['ذكر', 'اعتقد', 'توقع', 'رجح', 'اشار', 'قدر', 'ظن', 'بين']);

function reports(article: Article, cue: Cue): boolean {
  if (cue.shape === 'noun') return cue.lemma.includes('قول');
  // wishes and demands are no statements: طالب بأن
  if (cue.sense === 'ask') return false;
  if (cue.shape !== 'verb' || !IMPERSONAL.has(cue.lemma)) return true;
  const isImperfect = /^[وف]?[يت]/.test(article.folded[cue.token]!);
  const next = article.folded[cue.token + 1] ?? '';
  const isBare =
    isComplementiser(next) || (next === 'الي' && isComplementiser(article.folded[cue.token + 2] ?? ''));
  return !(isImperfect && isBare);
}

/** Before these «أن» begins no statement: قبل أن، إلا أن، بعد أن. */
const NO_STATEMENT = new Set('قبل بعد دون الا غير رغم منذ سوي لولا حيث كما بما علي مع حتي بدل'.split(' '));
/** «إن» before these asks or supposes: سألت إن كان. */
const CONDITIONAL = new Set('كان كانت تم لم كانوا'.split(' '));

/** The token where the statement of a cue begins, -1 if nothing is stated. */
function beginning(reporting: Reporting, cue: Cue): number {
  const { article, cueAt } = reporting;
  const { folded, paragraphAt, markedAt } = article;
  for (let at = cue.token + 1; at < folded.length && at <= cue.token + REACH; at++) {
    if (paragraphAt[at] !== paragraphAt[cue.token]) return -1;
    const word = folded[at]!;
    const after = cueAt.get(at);
    if (after && after.shape !== 'noun' && !(cue.shape === 'according' && at < cue.token + 3)) return -1;
    if (isComplementiser(word) && markedAt[at] === markedAt[cue.token]) {
      if (NO_STATEMENT.has(folded[at - 1]!) && !isOn(folded, at)) return -1;
      return CONDITIONAL.has(folded[at + 1] ?? '') ? -1 : at + 1;
    }
    if (word === ':' && cue.shape !== 'according') return openingAt(reporting, at + 1);
    if (/^[.؟!]$/.test(word)) return -1;
  }
  return -1;
}

/** What a colon introduces: words without marks, or behind a mark that is never closed; -1 for a quotation. */
function openingAt({ article, isQuote }: Reporting, at: number): number {
  const marked = article.markedAt[at] ?? -1;
  if (marked < 0) return at;
  return isQuote[marked] || article.marked[marked]!.closed ? -1 : at + 1;
}

/** «شدد على أن» is a statement, «قبل أن» is not. */
function isOn(folded: readonly string[], at: number): boolean {
  return folded[at - 1] === 'علي';
}

/** A statement ends with its sentence, or where the next clause of reporting begins. */
function ending({ article, cueAt }: Reporting, first: number): number {
  const { folded, paragraphAt } = article;
  let at = first;
  while (at < folded.length && at < first + LONGEST && paragraphAt[at] === paragraphAt[first]) {
    if (/^[.؟!]$/.test(folded[at]!) && !isAbbreviation(article, at)) break;
    const cue = cueAt.get(at);
    const isClause =
      cue && (cue.shape === 'participle' || cue.shape === 'according' || folded[at - 1] === '،');
    if (isClause && at > first) return folded[at - 1] === '،' ? at - 1 : at;
    at++;
  }
  return at;
}

/** «د.» and «م.»: a letter with a stop. */
function isAbbreviation({ folded, document }: Article, at: number): boolean {
  return folded[at - 1]?.length === 1 && document.tokens[at - 1]!.kind === 'arabic';
}

function isStatement({ article, isQuote }: Reporting, first: number, end: number): boolean {
  let quoted = 0;
  for (let at = first; at < end; at++) {
    if (article.markedAt[at]! >= 0 && isQuote[article.markedAt[at]!]) quoted++;
  }
  return end - first >= SHORTEST && quoted <= MOST_QUOTED * (end - first);
}

/** The headline that begins with its speaker: «فيفا: تقنية الفيديو نجحت». */
function leads(reporting: Reporting): Statement[] {
  const { article, cueAt } = reporting;
  const headline = article.document.paragraphs[0];
  if (!headline) return [];
  const { firstToken, endToken } = headline;
  for (let at = firstToken + 1; at < endToken && at <= firstToken + LONGEST_LEAD; at++) {
    if (cueAt.has(at)) return [];
    if (article.folded[at] !== ':') continue;
    const first = at + 1;
    if (!isStatement(reporting, first, endToken)) return [];
    return [{ firstToken: first, endToken, cue: undefined, trailing: undefined, mainCue: undefined }];
  }
  return [];
}
