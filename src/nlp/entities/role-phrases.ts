import type { Article } from '../article';
import type { Token } from '../text/tokens';
import type { Span } from '../types';
import { extentsOf } from './phrase-extent';
import { DEFINITE_ONLY, INDEFINITE_ONLY, ROLE_HEADS, SOURCE_HEADS } from './role-heads';

/** A noun phrase that may stand for a person or an unnamed source; its glued particles are outside of the span. */
export interface RolePhrase extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** All token indexes where the phrase may end, the largest first. */
  readonly ends: readonly number[];
  /** The head noun, folded, without article and feminine ending. */
  readonly head: string;
  readonly definite: boolean;
  readonly feminine: boolean;
  /** `role`: a single person's office, trade or kinship; `source`: people in the plural, a group, a paper. */
  readonly kind: 'role' | 'source';
  /** What tells it from other phrases with this head: stems of the words behind the head. */
  readonly stems: readonly string[];
  /** The letters glued before the head. */
  readonly particle: string;
}

/** All role phrases of the article in order; also those inside of others («نائب الرئيس الأميركي»). */
export function findRolePhrases(article: Article): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  let sourceEnd = 0;
  for (let at = 0; at < article.document.tokens.length; at++) {
    const phrase = readPhrase(article, at);
    // «وسائل إعلام محلية» is one source, not two
    if (!phrase || (phrase.kind === 'source' && at < sourceEnd)) continue;
    phrases.push(phrase);
    if (phrase.kind === 'source') sourceEnd = phrase.endToken;
  }
  return phrases;
}

export interface Head {
  readonly noun: string;
  readonly particle: string;
  readonly definite: boolean;
  readonly kind: RolePhrase['kind'];
}

/** The readings of a word as particles and a noun; the shortest particle first. */
const PARTICLES = ['', 'و', 'ف', 'ل', 'ب', 'ك', 'ول', 'وب', 'فل', 'وك'];

/** The head noun that a folded word is or holds behind its particles («للرئيس», «والوزير»), or undefined. */
function headOf(word: string): Head | undefined {
  for (const particle of PARTICLES) {
    if (!word.startsWith(particle)) continue;
    const rest = word.slice(particle.length);
    const hidden = particle.endsWith('ل') && rest.startsWith('ل');
    const definite = hidden || rest.startsWith('ال');
    const noun = hidden ? rest.slice(1) : definite ? rest.slice(2) : rest;
    const kind = kindOf(noun);
    if (kind) return { noun, particle, definite, kind };
  }
  return undefined;
}

function kindOf(noun: string): RolePhrase['kind'] | undefined {
  if (ROLE_HEADS.has(noun)) return 'role';
  if (SOURCE_HEADS.has(noun)) return 'source';
  return noun.length > 3 && noun.endsWith('ه') && ROLE_HEADS.has(noun.slice(0, -1)) ? 'role' : undefined;
}

function readPhrase(article: Article, at: number): RolePhrase | undefined {
  const token = article.document.tokens[at]!;
  if (token.kind !== 'arabic' || article.nameAt[at] !== -1) return undefined;
  const head = headOf(article.folded[at]!);
  const isOther =
    head && (DEFINITE_ONLY.has(head.noun) ? !head.definite : INDEFINITE_ONLY.has(head.noun) && head.definite);
  return head && !isOther ? phraseFrom(article, at, head) : undefined;
}

/** The phrase that a noun begins; also for nouns that no lexicon has, behind a reporting verb. */
export function phraseFrom(article: Article, at: number, head: Head): RolePhrase {
  const feminine = head.noun.endsWith('ه');
  const { ends, usual } = extentsOf(article, at, head);
  const phrase: RolePhrase = {
    start: startBehind(article.document.tokens[at]!, head.particle.length, article.document.text),
    end: 0,
    firstToken: at,
    endToken: 0,
    ends,
    head: feminine ? head.noun.slice(0, -1) : head.noun,
    definite: head.definite,
    feminine,
    kind: head.kind,
    stems: [],
    particle: head.particle,
  };
  return withEnd(article, phrase, usual);
}

/** The same phrase, ending with another word. */
export function withEnd(article: Article, phrase: RolePhrase, endToken: number): RolePhrase {
  const last = article.nameAt[endToken - 1]!;
  const end = last >= 0 ? article.names[last]!.end : article.document.tokens[endToken - 1]!.end;
  const stems = article.folded.slice(phrase.firstToken + 1, endToken).map(roleStem);
  return { ...phrase, end, endToken, stems: stems.filter((stem) => stem.length > 1) };
}

/** The offset behind `letters` letters of the token, diacritics not counted. */
function startBehind(token: Token, letters: number, text: string): number {
  let offset = token.start;
  for (let left = letters; left > 0; offset++) if (/\p{L}/u.test(text[offset]!)) left--;
  while (letters > 0 && /[\p{M}\u0640]/u.test(text[offset]!)) offset++;
  return offset;
}

/**
 * One stem for a country, its people and its things, and for a ministry and its minister's title: «تركيا», «التركي»,
 * «التركية» → ترك; «المالية», «مالية» → مال.
 */
export function roleStem(word: string): string {
  const bare = word.replace(/^(?:لل|ال|بال|ل(?=[^ل]))/, '');
  const stem = bare.length > 3 ? bare.replace(/(?:ييون|يين|يون|يات|يه|يا|ين|ون|ي|ه|ا)$/, '') : bare;
  return STEM_EQUALS.get(stem) ?? stem;
}

const STEM_EQUALS = new Map([
  ['اميرك', 'امريك'],
  ['متحد', 'امريك'],
  ['ولايات', 'امريك'],
  ['مملك', 'سعود'],
]);
