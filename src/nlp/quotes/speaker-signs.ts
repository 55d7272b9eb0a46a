import type { SignRow } from '../model/sign-row';
import { ArticleSigns } from './article-signs';
import { type Candidate, keyOf } from './candidate';
import type { Cue } from './cues';
import type { Guess } from './first-guesses';
import { followerOf, governorOf, openingOf, sourceNoun } from './neighbour-signs';
import { OPENING_SIGNS, putOpeningSigns } from './opening-features';
import { senseValue } from './quote-features';
import { countBelow, countBetween } from './running-counts';
import type { SpeakerContext } from './speaker-candidates';
import { barrier, gapToCue, subjectless, subjectMake, subjectRole, zoneOf } from './speaker-features';
import { isJoined } from './subjects';

/** How many signs `read` puts down. */
export const SPEAKER_SIGNS = 66 + OPENING_SIGNS;

const KINDS = ['name', 'role', 'phrase', 'before'];
const TYPES = ['PER', 'ORG', 'LOC'];
const SHAPES = ['verb', 'participle', 'noun', 'according'];
/** Stands for «no such thing» where a distance in paragraphs is asked. */
const FAR = 20;
/** How far back the last quotation is looked for. */
const QUOTES_BACK = 8;

/** Puts down what speaks for and against a candidate, with what the first judge thinks of all statements. */
export class SpeakerSigns {
  private readonly context: SpeakerContext;
  private readonly guesses: readonly Guess[];
  private readonly counts: ArticleSigns;

  constructor(context: SpeakerContext, guesses: readonly Guess[]) {
    this.context = context;
    this.guesses = guesses;
    this.counts = new ArticleSigns(context, guesses);
  }

  /** The signs of candidate `option` of statement `index`. */
  read(index: number, option: number, row: SignRow): void {
    const guess = this.guesses[index]!;
    const candidate = guess.candidates[option]!;
    row.clear();
    this.putGuess(row, guess, option);
    this.putPlace(row, guess, candidate);
    this.putNeighbours(row, candidate);
    this.putMentions(row, guess, candidate);
    this.putGrammar(row, guess, candidate);
    this.putTurns(row, index, guess.keys[option]!);
    this.putStatement(row, guess);
  }

  /** How the candidate fares with the first judge. */
  private putGuess(row: SignRow, { scores, keys, likely }: Guess, option: number): void {
    const own = likely.get(keys[option]!)!;
    let rival = 0;
    let rank = 0;
    for (const [key, probability] of likely) {
      if (key === keys[option]) continue;
      if (probability > rival) rival = probability;
      if (probability > own) rank++;
    }
    const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
    row.put((top - scores[option]!) * 16);
    row.putShare(own);
    row.putShare(rival);
    row.put(rank);
  }

  private putPlace(row: SignRow, { statement, candidates }: Guess, candidate: Candidate): void {
    const { article } = this.context;
    const { firstToken, endToken, kind } = candidate;
    const zone = zoneOf(candidate, statement);
    const anchor = statement.cue && zone !== 0 ? statement.cue.token : statement.firstToken;
    row.put(KINDS.indexOf(kind));
    row.put(TYPES.indexOf(candidate.head) + 1);
    row.put(candidate.make);
    row.put(zone);
    row.put(candidate.turn);
    row.put(Math.abs(anchor - firstToken));
    row.put(gapToCue(candidate, statement, zone));
    row.put(article.paragraphAt[statement.firstToken]! - article.paragraphAt[firstToken]!);
    row.put(kind === 'before' ? 0 : barrier(article, candidate, statement, zone));
    const isBefore = firstToken < statement.firstToken;
    const from = isBefore ? endToken : statement.endToken;
    const to = isBefore ? statement.firstToken : firstToken;
    for (const counts of [this.counts.stops, this.counts.quotes, this.counts.verbs])
      row.put(countBetween(counts, from, to));
    let nearer = 0;
    let peers = 0;
    for (const other of candidates) {
      const isNearer = other.firstToken > firstToken && other.firstToken < statement.firstToken;
      if (other.kind === 'before' || !isNearer) continue;
      nearer++;
      if (other.head === candidate.head) peers++;
    }
    row.put(nearer);
    row.put(peers);
    putOpeningSigns(row, this.context, statement, candidate, anchor);
  }

  private putNeighbours(
    row: SignRow,
    { firstToken, endToken, kind, particle, ...candidate }: Candidate,
  ): void {
    const { article } = this.context;
    const { folded, paragraphAt } = article;
    const isWithin = (token: number) => paragraphAt[token] === paragraphAt[firstToken];
    const before = isWithin(firstToken - 1) ? folded[firstToken - 1]! : '';
    row.putFlag(candidate.inside);
    row.putFlag(candidate.titled);
    row.put(particle === '' ? 0 : /[بلك]/.test(particle) ? 2 : 1);
    row.put(kind === 'before' ? 0 : governorOf(before));
    row.put(kind === 'before' ? 0 : followerOf(article, endToken, isWithin(endToken)));
    row.putFlag(before === '' || /^[.؟!:]$/.test(before));
    row.put(sourceNoun(candidate.head, candidate.plural));
  }

  /** How often, where first and how near the source is named; nobody names themselves in their own words. */
  private putMentions(row: SignRow, { statement }: Guess, { source }: Candidate): void {
    const { paragraphAt } = this.context.article;
    const places = this.counts.places.get(source.cluster) ?? [];
    const before = countBelow(places, statement.firstToken);
    row.put(places.length);
    row.put(places.length > 0 ? paragraphAt[places[0]!]! : FAR);
    row.put(countBelow(places, statement.endToken) - before);
    row.put(before > 0 ? statement.firstToken - places[before - 1]! : 255);
    row.put(this.counts.asSubject.get(keyOf(source)) ?? 0);
  }

  private putGrammar(row: SignRow, { statement }: Guess, candidate: Candidate): void {
    const { context } = this;
    const { cue, mainCue, trailing, firstToken } = statement;
    const isSubject = (word: Cue | undefined) => {
      const subject = word && context.subjects[word.index];
      return subject !== undefined && keyOf(subject.source) === keyOf(candidate.source) ? 1 : 0;
    };
    row.put(candidate.kind === 'before' ? 0 : subjectRole(context, statement, candidate));
    row.put(isSubject(cue) + 2 * isSubject(mainCue) + 4 * isSubject(trailing));
    for (const word of [cue, mainCue, trailing]) row.put(subjectMake(context, word, candidate));
    const verb = mainCue ?? cue;
    const hasForm = verb && verb.shape !== 'noun' && verb.shape !== 'according';
    row.put(hasForm ? genderFit(verb, candidate) : 0);
    row.put(verb?.plural ? (candidate.plural ? 1 : 2) : candidate.plural ? 3 : 0);
    row.put(verb ? (verb.feminine ? 1 : 0) + (verb.plural ? 2 : 0) : 4);
    const participle = cue?.shape === 'participle' ? cue : undefined;
    row.put(participle ? genderFit(participle, candidate) : 0);
    row.put(participle ? (participle.plural === candidate.plural ? 1 : 2) : 0);
    row.putFlag(this.counts.isSentenceFirst(cue?.token ?? firstToken, candidate));
  }

  /** Who made the statements round this one, and how many of all. */
  private putTurns(row: SignRow, index: number, key: string): void {
    const { guesses } = this;
    const { paragraphAt } = this.context.article;
    const { statement, likely } = guesses[index]!;
    const likelyAt = (at: number) => guesses[at]?.likely.get(key) ?? 0;
    for (const offset of [-1, -2, 1, 2]) row.putShare(likelyAt(index + offset));
    let quote = index - 1;
    while (quote >= 0 && quote > index - QUOTES_BACK && !guesses[quote]!.isMarked) quote--;
    row.putShare(likelyAt(quote));
    const previous = guesses[index - 1]?.statement;
    const next = guesses[index + 1]?.statement;
    const own = paragraphAt[statement.firstToken]!;
    row.put(previous ? statement.firstToken - previous.endToken : 255);
    row.put(previous ? own - paragraphAt[previous.firstToken]! : FAR);
    row.put(next ? paragraphAt[next.firstToken]! - own : FAR);
    const elsewhere = (this.counts.shares.get(key) ?? 0) - (likely.get(key) ?? 0);
    row.putShare(guesses.length > 1 ? elsewhere / (guesses.length - 1) : 0);
    row.put(10 * elsewhere);
  }

  private putStatement(row: SignRow, { statement, isMarked, candidates }: Guess): void {
    const { article } = this.context;
    const { cue, mainCue, trailing, firstToken, endToken } = statement;
    row.put(cue ? 1 + SHAPES.indexOf(cue.shape) : 0);
    row.put(senseValue(cue));
    row.put(senseValue(mainCue));
    for (const word of [cue, mainCue]) row.put(word ? subjectless(article, word, statement) : 3);
    row.put(trailing ? 1 + SHAPES.indexOf(trailing.shape) : 0);
    row.put((cue && isJoined(article, cue) ? 1 : 0) + (mainCue && isJoined(article, mainCue) ? 2 : 0));
    row.put((cue?.object ? 1 : 0) + (mainCue?.object ? 2 : 0));
    row.put(cue ? firstToken - cue.token : 255);
    row.put(cue ? countBetween(this.counts.stops, cue.token, firstToken) : 9);
    row.put(endToken - firstToken);
    const opens = article.paragraphAt[firstToken - 1] !== article.paragraphAt[firstToken];
    row.put(openingOf(opens ? '' : article.folded[firstToken - 1]!));
    row.putFlag(isMarked);
    row.put(candidates.length);
    row.put(article.paragraphAt[firstToken]!);
  }
}

/** 0 not known, 1 the word agrees with the candidate, 2 it does not. */
function genderFit(word: Cue, { feminine }: Candidate): number {
  return feminine === 0 ? 0 : word.feminine === feminine > 0 ? 1 : 2;
}
