import type { Article } from '../article';
import { phraseFrom, type RolePhrase } from '../entities/role-phrases';
import { COMES_IN, type Cue, isComplementiser } from './cues';

const NO_SUBJECT =
  /^(?:في|من|الي|علي|عن|مع|ان|انه|انها|ما|لا|لم|لن|قد|قبل|بعد|خلال|عقب|حول|بشان|امام|عند|منذ|ايضا|كذلك|قايلا|قايله|اليوم|امس|ذلك|هذا|هذه|كما|حيث|او|ثم|بين|حتي|كل|له|لها|لهم|به|بها|فيه|فيها|عنه|عنها|عليه|الي|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|عبر|يومها|حينها|وقتها|وقتيذ|حينيذ|فوق|فوقها|تحت|ضد|يجب|نحو|طريق|اول|غير|بل|اذا|لكن|الذي|التي|امامه|امامها|امامهم|بدوره|بدورها|لما|بما|مما|مساء|صباح|فجر|ظهر|غدا|(?:تعبير|قول|زعم|وصف|راي|اعتقاد|تقدير)(?:ه|ها|هم|هما))$/;

/** Words between a relaying verb and «عن». */
const SOURCE_REACH = 9;

/** Behind «نقلت … عن» and «نقلا عن» the source comes after the preposition; with all others right behind the cue. */
export function sourcePosition({ folded, paragraphAt }: Article, cue: Cue): number {
  if (folded[cue.token + 1] === 'عن' || cue.lemma === COMES_IN) return cue.token + 2;
  if (cue.sense !== 'relay') return cue.token + 1;
  for (
    let at = cue.token + 1;
    at < cue.token + SOURCE_REACH && paragraphAt[at] === paragraphAt[cue.token];
    at++
  ) {
    if (folded[at] === 'عن') return at + 1;
  }
  return cue.token + 1;
}

/** A noun directly behind a reporting verb that no lexicon has as a source: «قال المحتجون إن». */
export function subjectBehind(article: Article, cue: Cue): RolePhrase | undefined {
  if (cue.shape === 'participle' || cue.shape === 'noun') return undefined;
  const { document, folded, nameAt, paragraphAt } = article;
  const at = sourcePosition(article, cue);
  const token = document.tokens[at];
  if (!token || paragraphAt[at] !== paragraphAt[cue.token] || token.kind !== 'arabic' || nameAt[at]! >= 0)
    return undefined;
  const word = folded[at]!;
  if (NO_SUBJECT.test(word) || isComplementiser(word) || word.length < 3) return undefined;
  // behind a verb an indefinite accusative and what a particle governs are no subjects: قال موجهاً، هددت بالحرب
  if (cue.shape === 'verb' && at === cue.token + 1 && /^(?:[بل]ال|لل|[بل]...)|...ا$/.test(word))
    return undefined;
  const particle = /^(?:ل|ب)(?=ل?ال|ل)/.test(word) ? word[0]! : '';
  const definite = word.startsWith('ال') || particle !== '';
  const noun = definite ? word.replace(/^(?:[لب]?ال|لل)/, '') : word;
  return phraseFrom(article, at, { noun, particle, definite, kind: 'source' });
}
