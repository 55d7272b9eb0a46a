import { type Article, tokenFrom } from '../article';
import { bucket, type FeatureList, wordValue } from '../model/linear-model';
import { type Cue, isComplementiser } from './cues';
import {
  COUNTED_WORDS,
  type Inside,
  insideOf,
  LONG,
  looseStem,
  type QuoteContext,
  wordingOf,
} from './quote-context';

const SENSES = [
  'state',
  'add',
  'stress',
  'claim',
  'deny',
  'warn',
  'ask',
  'judge',
  'write',
  'relay',
  'according',
];
export const senseValue = (cue: Cue | undefined): number => (cue ? 1 + SENSES.indexOf(cue.sense) : 0);

/** The features of marked span `index`; `previous` tells what the marked span before it was found to be. */
export function addQuoteFeatures(
  list: FeatureList,
  context: QuoteContext,
  index: number,
  previous: boolean | undefined,
): void {
  const { article } = context;
  const inside = insideOf(article, index);
  const words = inside.end - inside.first;
  const size = bucket(words);
  list.add(1, size);
  list.add(2, Math.min(words, 3), coverage(article, inside));
  list.add(3, coverage(article, inside));
  addOutside(list, context, index, size);
  addInside(list, article, inside, size);
  addArticle(list, context, index, size, previous);
}

/** 0: no name; 1: holds one; 2: begins with one; 3…6: is a name of that type, and nothing else; 7: a list of names. */
export function coverage(article: Article, { first, end }: Inside): number {
  if (isNameList(article, first, end)) return 7;
  const index = first < end ? article.nameAt[first]! : -1;
  if (index >= 0) {
    const name = article.names[index]!;
    return name.endToken >= end ? 3 + ['PER', 'ORG', 'LOC', 'MISC'].indexOf(name.type) : 2;
  }
  for (let at = first; at < end; at++) if (article.nameAt[at]! >= 0) return 1;
  return 0;
}

/** «"الإمارات والسعودية والبحرين"»: two names or more, and nothing but particles and commas between them. */
function isNameList(article: Article, first: number, end: number): boolean {
  const listed = new Set<number>();
  for (let at = first; at < end; at++) {
    if (article.nameAt[at]! >= 0) listed.add(article.nameAt[at]!);
    else if (!/^(?:[،,و]|وال)$/.test(article.folded[at]!)) return false;
  }
  return listed.size > 1;
}

function addOutside(list: FeatureList, context: QuoteContext, index: number, size: number): void {
  const { article } = context;
  const span = article.marked[index]!;
  const open = tokenFrom(article.document, span.start);
  const close = tokenFrom(article.document, span.end);
  const wordAt = (at: number) =>
    article.paragraphAt[at] === article.paragraphAt[open] ? article.folded[at]! : '';
  const short = size < 4 ? 1 : 0;
  const before = wordAt(open - 1);
  const kind = /^[^\p{L}\p{N}]$/u.test(before) ? 0 : article.nameAt[open - 1]! >= 0 ? 1 : 2;
  list.add(10, wordValue(before), short);
  list.add(11, wordValue(wordAt(open - 2)), short);
  list.add(12, wordValue(before), wordValue(wordAt(open - 2)));
  list.add(13, wordValue(wordAt(close)), short);
  list.add(14, wordValue(wordAt(close + 1)), short);
  list.add(15, isComplementiser(before) ? 1 : 0, size);
  list.add(16, kind, size);
  list.add(
    17,
    kind === 1 ? ['PER', 'ORG', 'LOC', 'MISC'].indexOf(article.names[article.nameAt[open - 1]!]!.type) : 4,
    short,
  );
  list.add(18, wordValue(before.slice(0, 2)), short);
  list.add(19, wordValue(before.slice(-2)), short);
  addCue(list, context, open, close, size);
}

function addCue(list: FeatureList, context: QuoteContext, open: number, close: number, size: number): void {
  const { article, cues, cueBefore } = context;
  const before =
    open > 0 && article.paragraphAt[open - 1] === article.paragraphAt[open] ? cueBefore[open - 1]! : -1;
  const cue = cues[before];
  const distance = cue ? bucket(open - cue.token) : 9;
  const short = size < 4 ? 1 : 0;
  // a cue inside of other marks is somebody else's
  const apart = cue && article.markedAt[cue.token]! >= 0 ? 1 : 0;
  list.add(30, distance, size);
  list.add(31, senseValue(cue) + 16 * apart, size);
  list.add(32, cue ? wordValue(cue.lemma) : 0, short);
  list.add(33, cue ? wordValue(cue.lemma) : 0, distance);
  list.add(34, cue ? wordValue(cue.shape) : 0, 16 * distance + size);
  list.add(37, reportedClause(context, cue, open), size);
  list.add(38, reportedClause(context, cue, open), cue ? wordValue(cue.lemma) : 0);
  list.add(39, cue && startsSentence(article, cue.token) ? 1 : 0, distance);
  list.add(40, sentenceSource(context, close), size);
  list.add(41, cue && namedBetween(article, cue.token, open) ? 1 : 0, size * 16 + distance);
  list.add(42, cue ? wordValue(cue.lemma) : 0, wordValue(article.folded[open - 1] ?? ''));
  let behind = 9;
  for (let at = close; at < close + 8 && article.paragraphAt[at] === article.paragraphAt[open]; at++) {
    if (article.folded[at] === '.') break;
    const found = cueBefore[at]! >= 0 ? cues[cueBefore[at]!] : undefined;
    if (found?.token === at) {
      behind = at - close;
      list.add(35, wordValue(found.lemma), short);
      break;
    }
  }
  list.add(36, bucket(behind), size);
}

/** 0 no cue; 1 no «أن» between cue and mark; 2 right before; 3 … how far behind «أن» the mark stands, up to 6. */
export function reportedClause({ article }: QuoteContext, cue: Cue | undefined, open: number): number {
  if (!cue) return 0;
  let found = 1;
  for (let at = Math.max(cue.token + 1, open - 40); at < open; at++) {
    const word = article.folded[at]!;
    if (isComplementiser(word)) found = 2 + Math.min(4, (open - at) >> 2);
    else if (word === '.') found = 1;
  }
  return found;
}

function startsSentence(article: Article, token: number): boolean {
  return (
    article.paragraphAt[token - 1] !== article.paragraphAt[token] ||
    /^[.؟!]$/.test(article.folded[token - 1]!)
  );
}

/** 1 where the rest of the sentence tells its source («…، بحسب الوكالة»), 2 where it reports further. */
export function sentenceSource({ article, cues, cueBefore }: QuoteContext, close: number): number {
  let found = 0;
  for (let at = close; at < close + 30 && article.paragraphAt[at] === article.paragraphAt[close - 1]; at++) {
    if (/^[.؟!]$/.test(article.folded[at]!)) break;
    const cue = cues[cueBefore[at]!];
    if (cue?.token !== at) continue;
    if (cue.shape === 'according' || cue.shape === 'noun') return 1;
    found = 2;
  }
  return found;
}

function namedBetween(article: Article, from: number, to: number): boolean {
  for (let at = Math.max(from + 1, to - 40); at < to; at++) {
    const name = article.names[article.nameAt[at]!];
    if (name && name.type !== 'MISC') return true;
  }
  return false;
}

const FIRST_PERSON = /(?:^|[^ا])نا$|^(?:انا|نحن|اني|انني|لي|لنا|نريد|نحتاج)$|^ن[^ا].{2,}/;

function addInside(list: FeatureList, article: Article, { first, end }: Inside, size: number): void {
  const short = size < 4 ? 1 : 0;
  list.add(50, wordValue(article.folded[first] ?? ''), short);
  list.add(51, wordValue(article.folded[end - 1] ?? ''), short);
  list.add(52, wordValue((article.folded[first] ?? '').slice(0, 2)), short);
  list.add(53, wordValue((article.folded[end - 1] ?? '').slice(-2)), short);
  let firstPerson = 0;
  let punctuation = 0;
  let foreign = 0;
  let functional = 0;
  for (let at = first; at < end; at++) {
    const token = article.document.tokens[at]!;
    const word = article.folded[at]!;
    if (token.kind === 'punctuation') punctuation = 1;
    if (token.kind === 'foreign' || token.kind === 'number') foreign = 1;
    if (FIRST_PERSON.test(word)) firstPerson = 1;
    if (FUNCTION_WORDS.has(word)) functional = 1;
    if (at - first < 3) list.add(54, wordValue(word), short);
  }
  list.add(55, firstPerson, size);
  list.add(56, punctuation, size);
  list.add(57, foreign, size);
  list.add(58, functional, size);
  const definite = (article.folded[first] ?? '').startsWith('ال') ? 1 : 0;
  list.add(59, definite, size);
}

export const FUNCTION_WORDS = new Set(
  'لا لم لن ما ليس ليست هو هي هم هذا هذه ذلك كان كانت يكون تكون سيكون قد لقد الذي التي الذين ان انه اذا لكن بل ولا ولن ولم وهو وهي كل هناك كما حتي لان نحن انا'.split(
    ' ',
  ),
);

function addArticle(
  list: FeatureList,
  context: QuoteContext,
  index: number,
  size: number,
  previous: boolean | undefined,
): void {
  const { article } = context;
  const span = article.marked[index]!;
  const wording = wordingOf(article, index);
  const open = tokenFrom(article.document, span.start);
  const paragraph = article.paragraphAt[open]!;
  const times = context.wordings.get(wording) ?? 0;
  list.add(70, Math.min(times, 4), size);
  list.add(71, paragraph === 0 ? 1 : 0, size);
  list.add(72, span.closed ? 1 : 0, size);
  if (size <= COUNTED_WORDS && wording) {
    list.add(73, (context.occurrences.get(wording) ?? 0) > times ? 1 : 0, size);
  }
  const { first, end } = insideOf(article, index);
  let shared = 0;
  for (let at = first; at < end; at++) if (context.longWords.has(looseStem(article.folded[at]!))) shared++;
  const isShort = end - first < LONG;
  list.add(77, isShort ? Math.round((3 * shared) / Math.max(1, end - first)) : 4, size);
  list.add(78, isShort ? Math.round((3 * shared) / Math.max(1, end - first)) : 4, paragraph === 0 ? 1 : 0);
  list.add(79, bucket(context.longSpans), size);
  list.add(80, bucket(article.marked.length), size);
  list.add(81, bucket(context.longSpans), paragraph === 0 ? 1 : 0);
  const before = index > 0 ? article.marked[index - 1]! : undefined;
  const beforeOpen = before && before.start >= article.document.paragraphs[paragraph]!.start;
  const gap = before && beforeOpen ? bucket(open - tokenFrom(article.document, before.end)) : 9;
  const was = previous === undefined || !beforeOpen ? 2 : previous ? 1 : 0;
  list.add(74, gap, was);
  list.add(75, was, size);
  list.add(76, wordValue(article.folded[open - 1] ?? ''), 4 * gap + was);
}
