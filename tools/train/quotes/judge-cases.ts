import {
  addRoleFeatures,
  type ResolvedRole,
  rememberRole,
  roleOptions,
} from '../../../src/nlp/entities/resolve-roles';
import { readRoleContext } from '../../../src/nlp/entities/role-features';
import { FeatureList } from '../../../src/nlp/model/linear-model';
import type { Candidate } from '../../../src/nlp/quotes/candidate';
import { findCues } from '../../../src/nlp/quotes/cues';
import { readQuoteContext } from '../../../src/nlp/quotes/quote-context';
import { addQuoteFeatures } from '../../../src/nlp/quotes/quote-features';
import { readSpeakerContext } from '../../../src/nlp/quotes/speaker-candidates';
import { addSpeakerFeatures } from '../../../src/nlp/quotes/speaker-features';
import { speakerCandidates } from '../../../src/nlp/quotes/statement-candidates';
import { markedStatement } from '../../../src/nlp/quotes/statements';
import { type Turns, takeTurn } from '../../../src/nlp/quotes/turns';
import { Random } from '../random';
import { type GoldReading, type GoldSource, goldExtent, goldRoles } from './gold-reading';
import type { Choice, Option } from './train-linear';

const list = new FeatureList();
/**
 * In reading, the speaker of the statement before may be wrong. A judge that learnt from articles without such errors
 * trusts it too much, and one wrong speaker runs on. With this share held-out outlets score best (README.md).
 */
const TURN_MISTAKEN = 0.2;

/** The hashes that `add` puts on the list. */
function featuresOf(add: (list: FeatureList) => void): Option {
  add(list.clear());
  return list.hashes.slice(0, list.length);
}

const NOTHING = new Int32Array(0);

/** Is it a quotation? One case for each annotated marked span. */
export function quoteCases({ article, isQuote }: GoldReading): Choice[] {
  const context = readQuoteContext(article, findCues(article));
  const cases: Choice[] = [];
  isQuote.forEach((right, index) => {
    if (right === undefined) return;
    const features = featuresOf((into) => addQuoteFeatures(into, context, index, isQuote[index - 1]));
    cases.push({ options: [NOTHING, features], right: [right ? 1 : 0] });
  });
  return cases;
}

/** Whom does it stand for? Each role phrase that stands alone, twice, with other phrases before it remembered. */
export function roleCases(reading: GoldReading): Choice[] {
  const { length } = reading.gold.text;
  return [...roleCasesOnce(reading, new Random(length)), ...roleCasesOnce(reading, new Random(-length))];
}

function roleCasesOnce(reading: GoldReading, random: Random): Choice[] {
  const context = readRoleContext(reading.article, reading.uses);
  const roles = goldRoles(reading);
  const cases: Choice[] = [];
  for (const use of reading.uses) {
    if (use.name >= 0) continue;
    const gold = goldExtent(reading, roles, use);
    const options = roleOptions(context, use.phrase);
    const right = gold
      ? options.findIndex(
          ({ phrase, cluster }) => cluster === gold.cluster && phrase.endToken === gold.phrase.endToken,
        )
      : 0;
    if (right < 0) continue;
    // half are forgotten, as in reading, where the phrases before were found only in part
    if (gold && random.unit() < 0.5) rememberRole(context, options[right]!);
    cases.push({
      options: options.map((option) => featuresOf((into) => addRoleFeatures(into, context, option))),
      right: [right],
    });
  }
  return cases;
}

/** Who said it? One case for each quotation whose speaker is among the candidates. */
export function speakerCases(reading: GoldReading): Choice[] {
  const random = new Random(reading.gold.text.length);
  const { article, isQuote, speakers } = reading;
  const cues = findCues(article);
  const { cueBefore } = readQuoteContext(article, cues);
  const roles = goldResolved(reading);
  const context = readSpeakerContext(article, cues, roles, isQuote.map(Boolean));
  const turns: Turns = [];
  const cases: Choice[] = [];
  speakers.forEach((speaker, index) => {
    if (!speaker) return;
    const statement = markedStatement(article, cues, cueBefore, index);
    const candidates = speakerCandidates(context, statement, turns);
    const right = [...candidates.keys()].filter((at) =>
      isRightSource(article.document.text, candidates[at]!, speaker),
    );
    if (right.length > 0) {
      const options = candidates.map((candidate) =>
        featuresOf((into) => addSpeakerFeatures(into, context, statement, candidate, candidates)),
      );
      cases.push({ options, right });
      const wrong = random.unit() < TURN_MISTAKEN;
      const taken = wrong ? Math.floor(random.unit() * candidates.length) : right[0]!;
      takeTurn(context, turns, statement, candidates[taken]!);
    }
  });
  return cases;
}

/** The role phrases as the gold resolves them. */
export function goldResolved(reading: GoldReading): ResolvedRole[] {
  const annotated = goldRoles(reading);
  return reading.uses.map((use) => {
    if (use.name >= 0) return { ...use, cluster: reading.article.clusterOf[use.name]! };
    const gold = goldExtent(reading, annotated, use);
    return gold ? { ...gold, name: -1 } : { ...use, cluster: -1 };
  });
}

/** Words that name a source are right if they share half of the words that the annotator took. */
export function isRightSource(text: string, { source }: Candidate, gold: GoldSource): boolean {
  if ('cluster' in gold) return !('start' in source) && source.cluster === gold.cluster;
  if (!('start' in source)) return false;
  const theirs = new Set(gold.text.split(/\s+/));
  const mine = text.slice(source.start, source.end).split(/\s+/);
  return mine.filter((word) => theirs.has(word)).length >= 0.5 * Math.max(theirs.size, mine.length);
}
