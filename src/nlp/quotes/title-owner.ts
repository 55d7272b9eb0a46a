import type { Article } from '../article';
import { type Candidate, firstAt } from './candidate';
import { isComplementiser } from './cues';

/** Whether a particle or a preposition governs the candidate, so that it is no subject. */
export function isGoverned({ folded }: Article, { firstToken, particle }: Candidate): boolean {
  return /[لبك]/.test(particle) || PREPOSITION.test(folded[firstToken - 1] ?? '');
}

const PREPOSITION = /^(?:في|من|الي|علي|عن|مع|لدي|ضد|حول|بشان|تجاه|نحو|بين|عبر)$/;
export const RELATIVE = /^(?:الذي|التي|الذين|اللذان|اللذين)$/;

/** Words between a title and the name of the one who bears it: «زعيم الجمهوريين في الكونغرس، بول راين». */
const TITLE_REACH = 14;

/** Whose title the phrase is, where its name follows at some distance; else the phrase itself. */
export function ownerOf(article: Article, title: Candidate, standing: readonly Candidate[]): Candidate {
  if (title.kind === 'name' || title.plural) return title;
  if ((title.make & 3) === 2) return bodyBehind(article, title, standing);
  const { folded } = article;
  let at = title.firstToken + 1;
  for (let next = firstAt(standing, at); next < standing.length; next++) {
    const name = standing[next]!;
    if (name.firstToken > title.firstToken + TITLE_REACH) break;
    for (; at < name.firstToken; at++) {
      if (isComplementiser(folded[at]!) || /^[:.؛؟!"«“”]$/.test(folded[at]!) || RELATIVE.test(folded[at]!))
        return title;
    }
    if (name.kind !== 'name' || name.head !== 'PER' || name.firstToken < title.endToken) continue;
    return isGoverned(article, name) ? title : name;
  }
  return title;
}

/** «وكالة أنباء "فارس"»: the body that a noun for a medium introduces. */
function bodyBehind(article: Article, noun: Candidate, standing: readonly Candidate[]): Candidate {
  const name = standing[firstAt(standing, noun.endToken)];
  if (name?.kind !== 'name' || name.head !== 'ORG' || !MEDIUM.test(noun.head)) return noun;
  for (let at = noun.endToken; at < name.firstToken; at++)
    if (!/^(?:["«»“”]|انباء|ال.*)$/.test(article.folded[at]!)) return noun;
  return name.firstToken <= noun.endToken + 3 ? name : noun;
}

const MEDIUM = /^(?:وكال|صحيف|قنا|مجل|جريد|شبك|موقع|اذاع)ه?$/;
