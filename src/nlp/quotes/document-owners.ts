import type { Article } from '../article';
import { type Candidate, firstAt } from './candidate';
import type { Cue } from './cues';
import { documentFamily, FAMILY_COUNT } from './document-nouns';

/** What is known of an article before whose a document is can be told. */
interface Told {
  readonly article: Article;
  readonly cues: readonly Cue[];
  /** For each cue its grammatical subject. */
  readonly subjects: ReadonlyArray<Candidate | undefined>;
  /** Per paragraph the candidates that stand in it, in order. */
  readonly standing: ReadonlyArray<readonly Candidate[]>;
}

/**
 * For each candidate whose words are a document («وأضاف البيان») the same as whose document it is: the body or person that
 * it was introduced with («قالت الوزارة في بيان», «بيان لوزارة الدفاع»). Annotators name the owner for 51 of 61 such subjects.
 */
export function documentOwners(told: Told): ReadonlyMap<Candidate, Candidate> {
  const { folded, nameAt } = told.article;
  const owned = new Map<Candidate, Candidate>();
  const phraseAt = new Map(
    told.standing.flatMap((list) =>
      list.flatMap((each) => (each.kind === 'phrase' ? [[each.firstToken, each] as const] : [])),
    ),
  );
  const last = new Array<Candidate | undefined>(FAMILY_COUNT);
  let cue = 0;
  for (let token = 0; token < folded.length; token++) {
    while (cue < told.cues.length && told.cues[cue]!.token < token) cue++;
    const family = nameAt[token]! >= 0 ? -1 : documentFamily(folded[token]!);
    if (family < 0) continue;
    const isKnown = /^[وف]?(?:[بل]?ال|لل)/.test(folded[token]!);
    const behind = ownerBehind(told, token);
    const owner = behind ?? (isKnown ? last[family] : ownerInClause(told, token, cue));
    last[family] = owner;
    const phrase = phraseAt.get(token);
    if (phrase && owner && (behind || isKnown))
      owned.set(phrase, { ...phrase, source: owner.source, kind: 'role', titled: true });
  }
  return owned;
}

/** What may stand between a document and the name of whose it is. */
const BETWEEN = new Set(
  (
    'صادر صادره الصادر الصادره عن من اصدره اصدرته اعده اعدته مشترك مشتركه المشترك رسمي رسميه الرسمي صحفي صحفيه صحافي الصحفي ' +
    'قصير مقتضب منفصل سابق سابقه سنوي السنوي جديد جديده الجديد خاص اخير الاخير وزاره حركه رياسه مكتب منظمه لجنه شركه جماعه ' +
    'حزب صحيفه وكاله هييه مجموعه'
  ).split(' '),
);
const BEHIND_REACH = 5;

/** «بيان مشترك صادر عن وزارة الدفاع», «تقرير الوكالة»: the body or person right behind. */
function ownerBehind({ article, standing }: Told, token: number): Candidate | undefined {
  const { folded, nameAt, paragraphAt } = article;
  const list = standing[paragraphAt[token]!]!;
  for (let at = token + 1; at <= token + BEHIND_REACH && paragraphAt[at] === paragraphAt[token]; at++) {
    const found = list[firstAt(list, at)];
    if (found?.firstToken === at && found.source.cluster >= 0) {
      // «تقرير من طهران» was only written there
      return found.head === 'LOC' && folded[at - 1] === 'من' ? undefined : found;
    }
    if (nameAt[at]! >= 0 || !(BETWEEN.has(folded[at]!) || BETWEEN.has(folded[at]!.replace(/ا$/, ''))))
      return undefined;
  }
  return undefined;
}

/** Verbs of making a document known: their subject is whose it is. */
const ISSUING = /^[وف]?(?:اصدر|نشر|وزع|وجه|ارسل|بعث|اعد|اذاع)ت?$/;
/** How far before and behind a document the verb of its owner may stand, in words. */
const VERB_BEFORE = 25;
const VERB_BEHIND = 8;

/**
 * Who speaks in the clause of a document that is new: the subject of the verb that issues it, of the reporting word before
 * it («قالت الوزارة في بيان») or behind it («وفي بيان آخر، أعلنت الكتائب»), else the nearest one named before it.
 */
function ownerInClause(told: Told, token: number, nextCue: number): Candidate | undefined {
  const { article, cues, standing } = told;
  const { folded, paragraphAt } = article;
  const list = standing[paragraphAt[token]!]!;
  const start = clauseStart(article, token);
  for (let at = token - 1; at >= start; at--) {
    const issuer = ISSUING.test(folded[at]!) ? list[firstAt(list, at + 1)] : undefined;
    if (issuer && issuer.firstToken < token && issuer.source.cluster >= 0) return issuer;
  }
  for (let at = nextCue - 1; at >= 0 && cues[at]!.token >= start; at--) {
    // a medium that relays a document does not speak in it
    if (cues[at]!.sense === 'relay') return undefined;
    const speaker = speakerOf(told, at);
    if (speaker) return speaker;
  }
  for (let at = nextCue; at < cues.length && cues[at]!.token <= token + VERB_BEHIND; at++) {
    const speaker = paragraphAt[cues[at]!.token] === paragraphAt[token] ? speakerOf(told, at) : undefined;
    if (speaker) return speaker;
  }
  for (let at = firstAt(list, token) - 1; at >= 0 && list[at]!.firstToken >= start; at--) {
    const { source, head, inside } = list[at]!;
    if (source.cluster >= 0 && head !== 'LOC' && !inside) return list[at];
  }
  return undefined;
}

function clauseStart({ folded, paragraphAt }: Article, token: number): number {
  let start = token;
  while (start > 0 && start > token - VERB_BEFORE && paragraphAt[start - 1] === paragraphAt[token]) {
    if (/^[.؟!]$/.test(folded[start - 1]!)) break;
    start--;
  }
  return start;
}

/** The subject of a cue, if it is named and no document. */
function speakerOf({ article, subjects }: Told, cue: number): Candidate | undefined {
  const subject = subjects[cue];
  if (!subject || subject.source.cluster < 0) return undefined;
  return documentFamily(article.folded[subject.firstToken]!) < 0 ? subject : undefined;
}
