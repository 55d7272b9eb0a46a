import { findSlot, type RowTable } from '../../model/row-table';
import { foldSpelling } from '../../text/normalise';
import { restBehind, withoutArticle } from '../particles';
import { hashText, mix } from './hash';

const GLUED = {
  form: 1,
  rest: 2,
  head: 3,
  type: 4,
  known: 5,
  cluster: 6,
  elsewhere: 9,
  length: 10,
  article: 11,
  tail: 12,
} as const;

/**
 * What tells whether `glued` letters of the first word of a name (of type index `type`) are particles: pushed to
 * `out`, which is emptied before. `inText` holds the folded words of the article.
 */
export function gluedFeatures(
  form: string,
  glued: number,
  type: number,
  words: RowTable,
  inText: ReadonlySet<string>,
  out: number[],
): void {
  out.length = 0;
  const folded = foldSpelling(form);
  const rest = restBehind(folded, glued);
  const push = (template: number, value: number) => out.push(mix(mix(template, glued), value));
  push(GLUED.form, hashText(folded));
  push(GLUED.rest, hashText(rest));
  push(GLUED.rest, hashText(withoutArticle(rest)));
  for (let size = 1; size <= 4; size++) push(GLUED.head, hashText(folded, 0, size));
  push(GLUED.type, mix(type, hashText(folded, 0, 1)));
  push(GLUED.tail, hashText(rest, Math.max(0, rest.length - 3)));
  push(GLUED.length, Math.min(rest.length, 8));
  push(GLUED.article, rest.startsWith('ال') ? 1 : 0);
  push(GLUED.elsewhere, glued > 0 && inText.has(rest) ? 1 : 0);
  const slot = findSlot(words, hashText(rest));
  push(GLUED.known, slot < 0 ? 0 : 1);
  for (let byte = 0; slot >= 0 && byte < words.width; byte++) {
    push(GLUED.cluster, mix(byte, words.rows[slot * words.width + byte]!));
  }
}
