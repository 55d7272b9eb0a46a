import { resolveRoles } from '../../../src/nlp/entities/resolve-roles';
import type { LinearModel } from '../../../src/nlp/model/linear-model';
import { firstScores, quoteSigns } from '../../../src/nlp/quotes/classify-marked';
import { findCues } from '../../../src/nlp/quotes/cues';
import { firstGuesses } from '../../../src/nlp/quotes/first-guesses';
import { findIndirect } from '../../../src/nlp/quotes/indirect';
import { readQuoteContext } from '../../../src/nlp/quotes/quote-context';
import { QUOTE_SIGNS } from '../../../src/nlp/quotes/quote-signs';
import { SignRow } from '../../../src/nlp/quotes/sign-row';
import { readSpeakerContext } from '../../../src/nlp/quotes/speaker-candidates';
import { SPEAKER_SIGNS, SpeakerSigns } from '../../../src/nlp/quotes/speaker-signs';
import { markedStatement } from '../../../src/nlp/quotes/statements';
import type { RankedCase } from './boosting-table';
import type { GoldReading } from './gold-reading';
import { isRightSource } from './judge-cases';

/** The first judges, which must not have read the article: as the second ones meet them in reading. */
export interface FirstJudges {
  readonly quote: LinearModel;
  readonly speaker: LinearModel;
  readonly role: LinearModel;
}

/** Is it a quotation? One case for each annotated marked span; the second option is that it is one. */
export function rankedQuotes({ article, isQuote }: GoldReading, { quote }: FirstJudges): RankedCase[] {
  const context = readQuoteContext(article, findCues(article));
  const scores = firstScores(context, quote);
  const signs = quoteSigns(context, scores);
  return isQuote.flatMap((right, index) => {
    if (right === undefined) return [];
    const row = new SignRow(QUOTE_SIGNS);
    signs.read(index, row);
    return [{ rows: [undefined, row.values], base: [0, scores[index]!], right: [right ? 1 : 0] }];
  });
}

/** Who said it? One case for each quotation whose speaker is among the candidates. */
export function rankedSpeakers(reading: GoldReading, { speaker, role }: FirstJudges): RankedCase[] {
  const { article, isQuote, speakers } = reading;
  const cues = findCues(article);
  const said = isQuote.map(Boolean);
  const context = readSpeakerContext(article, cues, resolveRoles(article, reading.uses, role), said);
  const asked = statementsOf(reading);
  const guesses = firstGuesses(context, asked, speaker);
  const signs = new SpeakerSigns(context, guesses);
  return asked.flatMap(({ index }, at) => {
    const gold = speakers[index];
    const { candidates, scores } = guesses[at]!;
    const right = [...candidates.keys()].filter(
      (option) => gold && isRightSource(article.document.text, candidates[option]!, gold),
    );
    if (right.length === 0) return [];
    const rows = candidates.map((_, option) => {
      const row = new SignRow(SPEAKER_SIGNS);
      signs.read(at, option, row);
      return row.values;
    });
    return [{ rows, base: scores, right }];
  });
}

/** The quotations (with the indexes of their marked spans) and what is reported without marks, in text order. */
function statementsOf({ article, isQuote }: GoldReading) {
  const cues = findCues(article);
  const said = isQuote.map(Boolean);
  const { cueBefore } = readQuoteContext(article, cues);
  const marked = article.marked.flatMap((_, index) =>
    said[index]
      ? [{ index, isMarked: true, statement: markedStatement(article, cues, cueBefore, index) }]
      : [],
  );
  const indirect = findIndirect(article, cues, said).map((statement) => ({
    index: -1,
    isMarked: false,
    statement,
  }));
  return [...marked, ...indirect].sort((a, b) => a.statement.firstToken - b.statement.firstToken);
}
