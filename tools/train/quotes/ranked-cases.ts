import { rememberRole, roleOptions, shortList } from '../../../src/nlp/entities/resolve-roles';
import { readRoleContext } from '../../../src/nlp/entities/role-features';
import { ROLE_SIGNS, readRoleSigns } from '../../../src/nlp/entities/role-signs';
import type { LinearModel } from '../../../src/nlp/model/linear-model';
import { SignRow } from '../../../src/nlp/model/sign-row';
import { firstScores, quoteSigns } from '../../../src/nlp/quotes/classify-marked';
import { findCues } from '../../../src/nlp/quotes/cues';
import { firstGuesses } from '../../../src/nlp/quotes/first-guesses';
import { findIndirect } from '../../../src/nlp/quotes/indirect';
import { readQuoteContext } from '../../../src/nlp/quotes/quote-context';
import { QUOTE_SIGNS } from '../../../src/nlp/quotes/quote-signs';
import { contenders } from '../../../src/nlp/quotes/second-guesses';
import { readSpeakerContext } from '../../../src/nlp/quotes/speaker-candidates';
import { SPEAKER_SIGNS, SpeakerSigns } from '../../../src/nlp/quotes/speaker-signs';
import { markedStatement } from '../../../src/nlp/quotes/statements';
import { Random } from '../random';
import type { RankedCase } from './boosting-table';
import { type GoldReading, goldExtent, goldRoles } from './gold-reading';
import { goldResolved, isRightSource } from './judge-cases';

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
export function rankedSpeakers(reading: GoldReading, { speaker }: FirstJudges): RankedCase[] {
  const { article, isQuote, speakers } = reading;
  const cues = findCues(article);
  const said = isQuote.map(Boolean);
  const context = readSpeakerContext(article, cues, goldResolved(reading), said);
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
    const rows = contenders(scores).map((isContender, option) => {
      if (!isContender) return undefined;
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

/** The share of the phrases before that are remembered: in reading, not all of them were found. */
const REMEMBERED = 0.7;

/** Whom does it stand for? Each role phrase that stands alone; the first option is that it is nobody. */
export function rankedRoles(reading: GoldReading, { role }: FirstJudges): RankedCase[] {
  const random = new Random(reading.gold.text.length);
  const context = readRoleContext(reading.article, reading.uses);
  const roles = goldRoles(reading);
  const cases: RankedCase[] = [];
  for (const use of reading.uses) {
    if (use.name >= 0 || context.namesOf.size === 0) continue;
    const gold = goldExtent(reading, roles, use);
    const scored = shortList(context, roleOptions(context, use.phrase), role);
    const right = gold
      ? scored.findIndex(
          ({ option }) => option.cluster === gold.cluster && option.phrase.endToken === gold.phrase.endToken,
        )
      : 0;
    if (right < 0) continue;
    const rows = scored.map((_, index) => {
      if (index === 0) return undefined;
      const row = new SignRow(ROLE_SIGNS);
      readRoleSigns(row, context, scored, index);
      return row.values;
    });
    if (gold && random.unit() < REMEMBERED) rememberRole(context, scored[right]!.option);
    cases.push({ rows, base: scored.map(({ score }) => score), right: [right] });
  }
  return cases;
}
