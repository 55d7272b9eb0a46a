import { type Candidate, firstAt, keyOf } from './candidate';
import type { Guess } from './first-guesses';
import { countBetween, countUp } from './running-counts';
import type { SpeakerContext } from './speaker-candidates';

/** What the signs of a candidate ask of the whole article, counted once. */
export class ArticleSigns {
  /** Running counts over the tokens: ends of sentences, quotations that begin, reporting verbs. */
  readonly stops: Int32Array;
  readonly quotes: Int32Array;
  readonly verbs: Int32Array;
  /** For each source the sum of its probabilities over all statements. */
  readonly shares = new Map<string, number>();
  /** For each source of how many reporting words it is the subject. */
  readonly asSubject = new Map<string, number>();
  /** For each cluster the first tokens of its names, in order. */
  readonly places = new Map<number, number[]>();
  private readonly context: SpeakerContext;

  constructor(context: SpeakerContext, guesses: readonly Guess[]) {
    this.context = context;
    const { article, cues, subjects, isQuote } = context;
    const { folded, markedAt } = article;
    const verbAt = new Set(cues.filter(({ shape }) => shape === 'verb').map(({ token }) => token));
    this.stops = countUp(folded.length, (at) => /^[.؟!]$/.test(folded[at]!));
    this.quotes = countUp(folded.length, (at) => {
      const marked = markedAt[at]!;
      return marked >= 0 && isQuote[marked] === true && markedAt[at - 1] !== marked;
    });
    this.verbs = countUp(folded.length, (at) => verbAt.has(at));
    for (const { likely } of guesses) {
      for (const [key, probability] of likely) raise(this.shares, key, probability);
    }
    for (const subject of subjects) if (subject) raise(this.asSubject, keyOf(subject.source), 1);
    article.names.forEach((name, index) => {
      const known = this.places.get(article.clusterOf[index]!);
      if (known) known.push(name.firstToken);
      else this.places.set(article.clusterOf[index]!, [name.firstToken]);
    });
  }

  /** Whether no candidate stands between the candidate and the beginning of the sentence of token `at`. */
  isSentenceFirst(at: number, candidate: Candidate): boolean {
    const { article, standing } = this.context;
    if (candidate.kind === 'before' || candidate.firstToken >= at) return false;
    if (countBetween(this.stops, candidate.firstToken, at) > 0) return false;
    const own = standing[article.paragraphAt[candidate.firstToken]!]!;
    const before = own[firstAt(own, candidate.firstToken) - 1];
    return !before || countBetween(this.stops, before.firstToken, candidate.firstToken) > 0;
  }
}

function raise(sums: Map<string, number>, key: string, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by);
}
