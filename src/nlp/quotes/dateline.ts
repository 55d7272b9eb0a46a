import type { Article } from '../article';
import type { NameMention } from '../names/name-mention';

const DATELINE = 12;
/** What a dateline is made of besides names: «باريس، فرنسا (CNN) --». */
const DATELINE_SIGN = /^(?:[،,()/*]|\p{Nd}+)$/u;

/** Where the dateline of the name's paragraph ends; the paragraph's start if it has none. */
export function datelineEnd(article: Article, name: NameMention): number {
  const first = article.document.paragraphs[article.paragraphAt[name.firstToken]!]!.firstToken;
  if (name.firstToken > first + DATELINE) return first;
  for (let at = first; at < first + DATELINE && at < article.folded.length; at++) {
    if (/^[-–—]$/.test(article.folded[at]!)) return at;
    if (article.nameAt[at]! < 0 && !DATELINE_SIGN.test(article.folded[at]!)) return first;
  }
  return first;
}
