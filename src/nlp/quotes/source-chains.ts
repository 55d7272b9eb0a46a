import type { Article } from '../article';
import type { RolePhrase } from '../entities/role-phrases';

/**
 * Bare definite nouns that take up what was named before: «المصدر» is «مصدر تركي مسؤول» some lines above, «الشركة»
 * the last company named. Read once in text order.
 */
export interface SourceChains {
  /** The first mention of the source that a phrase takes up; the phrase itself if it takes up none. */
  readonly first: (phrase: RolePhrase) => RolePhrase;
  /** The cluster of the body that a bare noun takes up, -1 if none. */
  readonly body: (phrase: RolePhrase) => number;
}

const PLURALS = new Map([
  ['مصادر', 'مصدر'],
  ['خبراء', 'خبير'],
  ['علماء', 'عالم'],
]);

/** Only these are taken up often enough; «العائلة» is as good a name for its source as the words that introduced it. */
const TAKEN_UP = new Set(['مصدر']);

/** مصادر → مصدر, مسؤولون and مسؤولين → مسوول. */
const singular = (head: string): string =>
  PLURALS.get(head) ?? (head.length > 4 ? head.replace(/(?:ون|ين|ان)$/, '') : head);

export function readSourceChains(article: Article, phrases: readonly RolePhrase[]): SourceChains {
  const opened = new Map<string, RolePhrase[]>();
  const firsts = new Map<number, RolePhrase>();
  for (const phrase of phrases) {
    const head = singular(phrase.head);
    const known = opened.get(head);
    const before = phrase.definite && TAKEN_UP.has(head) && known ? lastTakenUp(phrase, known) : undefined;
    if (before) firsts.set(phrase.firstToken, firsts.get(before.firstToken) ?? before);
    else if (known) known.push(phrase);
    else opened.set(head, [phrase]);
  }
  const bodies = readBodies(article);
  return {
    first: (phrase) => firsts.get(phrase.firstToken) ?? phrase,
    body: (phrase) => (isBare(article, phrase) ? lastBody(bodies, phrase) : namedBody(article, phrase)),
  };
}

/** «الصحيفة», «الصحيفة الأميركية»: an adjective alone names no other body. */
function isBare({ folded, nameAt }: Article, { definite, firstToken, endToken }: RolePhrase): boolean {
  const isLong = endToken > firstToken + 2;
  if (!definite || isLong) return false;
  return (
    endToken === firstToken + 1 ||
    (nameAt[firstToken + 1]! < 0 && /^ال.+(?:ي|يه)$/.test(folded[firstToken + 1]!))
  );
}

/** Sources are taken up within some mentions; further back nobody remembers them. */
const MEMORY = 12;

function lastTakenUp(phrase: RolePhrase, known: readonly RolePhrase[]): RolePhrase | undefined {
  for (let at = known.length - 1; at >= 0 && at >= known.length - MEMORY; at--) {
    if (takesUp(phrase, known[at]!)) return known[at];
  }
  return undefined;
}

function takesUp(phrase: RolePhrase, other: RolePhrase): boolean {
  return phrase.stems.every(
    (stem) => other.stems.includes(stem) || stem === 'نفس' || stem === 'ذات' || stem === 'مذكور',
  );
}

/** Nouns that only say what kind of body the name behind them is. */
const KINDS_OF_BODY = new Set(
  'صحيف وكال قنا مجل جريد شبك موقع اذاع حرك حزب تنظيم جماع شرك منظم جمعي نادي مجموع موسس فريق هيي'.split(' '),
);

/** «صحيفة "هآرتس"» is هآرتس. */
function namedBody(article: Article, phrase: RolePhrase): number {
  if (phrase.definite || !KINDS_OF_BODY.has(phrase.head.replace(/ه$/, ''))) return -1;
  for (let at = phrase.firstToken + 1; at < phrase.endToken && at < phrase.firstToken + 3; at++) {
    const name = article.nameAt[at]!;
    if (name >= 0) return article.names[name]!.type === 'ORG' ? article.clusterOf[name]! : -1;
  }
  return -1;
}

interface NamedBody {
  readonly token: number;
  readonly cluster: number;
}

/** For each noun that bodies are called by the bodies named with it, in text order. */
function readBodies(article: Article): ReadonlyMap<string, readonly NamedBody[]> {
  const bodies = new Map<string, NamedBody[]>();
  article.names.forEach((name, index) => {
    if (name.type !== 'ORG') return;
    const before = article.folded[name.firstToken - 1] ?? '';
    const noun = /^["«“”#]$/.test(before) ? (article.folded[name.firstToken - 2] ?? '') : before;
    const body = { token: name.firstToken, cluster: article.clusterOf[index]! };
    for (const key of new Set([noun, article.folded[name.firstToken]!].flatMap(headKeys))) {
      const known = bodies.get(key);
      if (known) known.push(body);
      else bodies.set(key, [body]);
    }
  });
  return bodies;
}

/** The nouns that a word may be, with and without particles: the «و» of «وزارة» and «وكالة» is none. */
const headKeys = (word: string): string[] =>
  [word, word.replace(/^[وفبل]?ال|^لل|^[وفبل](?=...)/, '')].map((noun) => noun.replace(/ه$/, ''));

function lastBody(bodies: ReadonlyMap<string, readonly NamedBody[]>, phrase: RolePhrase): number {
  const known = bodies.get(phrase.head.replace(/ه$/, '')) ?? [];
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.token < phrase.firstToken) low = middle + 1;
    else high = middle;
  }
  return known[low - 1]?.cluster ?? -1;
}
