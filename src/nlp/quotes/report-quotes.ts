import type { Article } from '../article';
import type { ResolvedRole } from '../entities/resolve-roles';
import type { Judges } from '../model/judges';
import type { Attribution, Quote, QuotedOther, Span, Speaker } from '../types';
import { attributionOf } from './attribution';
import type { Candidate } from './candidate';
import { classifyMarked, QUOTE_THRESHOLD } from './classify-marked';
import { type Cue, isComplementiser } from './cues';
import { firstGuesses } from './first-guesses';
import { findIndirect } from './indirect';
import { insideOf, type QuoteContext, readQuoteContext } from './quote-context';
import { secondGuesses } from './second-guesses';
import { readSpeakerContext } from './speaker-candidates';
import type { Statement } from './statement';
import { markedStatement } from './statements';

export interface ReportedQuotes {
  readonly quotes: Quote[];
  readonly quotedOther: QuotedOther[];
}

interface Draft extends Span {
  readonly kind: Quote['kind'];
  readonly statement: Statement;
  readonly confidence: number;
}

/** All that is said in the article, in order, each with its speaker; and the marked words that nobody says. */
export function reportQuotes(
  article: Article,
  cues: readonly Cue[],
  roles: readonly ResolvedRole[],
  judges: Judges,
  idOf: ReadonlyMap<number, string>,
): ReportedQuotes {
  const quoteContext = readQuoteContext(article, cues);
  const probabilities = classifyMarked(quoteContext, judges.quote, judges.quoteTrees);
  const isQuote = probabilities.map((probability) => probability > QUOTE_THRESHOLD);
  const drafts = [
    ...markedDrafts(quoteContext, probabilities),
    ...indirectDrafts(article, cues, isQuote),
  ].sort((a, b) => a.start - b.start);
  const context = readSpeakerContext(article, cues, roles, isQuote);
  const asked = drafts.map(({ statement, kind }) => ({ statement, isMarked: kind !== 'indirect' }));
  const guesses = firstGuesses(context, asked, judges.speaker);
  const speakers = secondGuesses(context, guesses, judges.speakerTrees);
  const nameSource = (candidate: Candidate) => speakerOf(article, candidate, idOf);
  const quotes = drafts.map((draft, index) => {
    const found = speakers[index]?.candidate;
    const before = speakers[index - 1]?.candidate;
    const attribution = found && attributionOf(context, draft.statement, found, before, nameSource);
    return quoteOf(draft, found ? nameSource(found) : null, attribution);
  });
  const quotedOther = article.marked.flatMap((span, index) =>
    isQuote[index] || !span.closed
      ? []
      : [{ start: span.start, end: span.end, kind: otherKind(quoteContext, index) }],
  );
  return { quotes, quotedOther };
}

function markedDrafts({ article, cues, cueBefore }: QuoteContext, probabilities: readonly number[]): Draft[] {
  return article.marked.flatMap(({ start, end }, index) => {
    const confidence = probabilities[index]!;
    if (confidence <= QUOTE_THRESHOLD) return [];
    const statement = markedStatement(article, cues, cueBefore, index);
    return [{ start, end, kind: directness(article, statement), statement, confidence }];
  });
}

/** A whole statement begins behind a colon, إن/أن or the verb's clause; words inside the reporter's sentence are partial. */
function directness(article: Article, { firstToken, endToken, cue }: Statement): Quote['kind'] {
  const before = article.folded[firstToken - 1] ?? '';
  const isOpen =
    before === ':' ||
    isComplementiser(before) ||
    article.paragraphAt[firstToken - 1] !== article.paragraphAt[firstToken];
  const isBehindVerb = cue !== undefined && firstToken - cue.token < 8 && endToken - firstToken > 8;
  return isOpen || isBehindVerb ? 'direct' : 'partial';
}

function indirectDrafts(article: Article, cues: readonly Cue[], isQuote: readonly boolean[]): Draft[] {
  const { tokens } = article.document;
  return findIndirect(article, cues, isQuote).map((statement) => ({
    start: tokens[statement.firstToken]!.start,
    end: tokens[statement.endToken - 1]!.end,
    kind: 'indirect',
    statement,
    confidence: 0.7,
  }));
}

function quoteOf(
  { start, end, kind, statement, confidence }: Draft,
  speaker: Speaker | null,
  attribution: Attribution | undefined,
): Quote {
  const { cue } = statement;
  return {
    start,
    end,
    kind,
    speaker,
    ...(cue ? { cue: { start: cue.start, end: cue.end } } : {}),
    ...(attribution ? { attribution } : {}),
    confidence: Math.round(1000 * confidence) / 1000,
  };
}

function speakerOf(article: Article, { source }: Candidate, idOf: ReadonlyMap<number, string>): Speaker {
  if (!('start' in source)) return { entity: idOf.get(source.cluster)! };
  const { start, end } = source;
  return { text: article.document.text.slice(start, end), start, end };
}

/** A name if it is one; words that also stand without marks are a term, a title of a work is long or a name of one. */
function otherKind({ article }: QuoteContext, index: number): QuotedOther['kind'] {
  const { first, end } = insideOf(article, index);
  const name = article.names[article.nameAt[first] ?? -1];
  if (name && name.endToken >= end) return name.type === 'MISC' ? 'title' : 'name';
  if (end - first >= 5) return 'title';
  return (article.folded[first] ?? '').startsWith('ال') ? 'term' : 'scare';
}
