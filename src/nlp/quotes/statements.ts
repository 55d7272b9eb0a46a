import { type Article, tokenFrom } from '../article';
import type { Cue } from './cues';
import type { Statement } from './statement';

/** A trailing attribution («"…"، بحسب الوزارة») begins within so many words of the closing mark. */
const TRAILING_REACH = 8;
const LEADING_REACH = 45;

/** Marked span `index` as a statement, with the reporting word that governs it. */
export function markedStatement(
  article: Article,
  cues: readonly Cue[],
  cueBefore: Int32Array,
  index: number,
): Statement {
  const span = article.marked[index]!;
  const firstToken = tokenFrom(article.document, span.start);
  const endToken = tokenFrom(article.document, span.end);
  const leading = leadingCue(article, cues, cueBefore, firstToken);
  const trailing = trailingCue(article, cues, cueBefore, endToken);
  const mainCue =
    leading && leading.shape !== 'verb' ? leadingVerb(article, cues, cueBefore, leading.token) : leading;
  return { firstToken, endToken, cue: leading, trailing, mainCue };
}

/** The last reporting word before the statement in its paragraph that is not inside other marks. */
function leadingCue(
  article: Article,
  cues: readonly Cue[],
  cueBefore: Int32Array,
  firstToken: number,
): Cue | undefined {
  const paragraph = article.paragraphAt[firstToken];
  let at = firstToken - 1;
  while (at >= 0 && article.paragraphAt[at] === paragraph && firstToken - at < LEADING_REACH) {
    const found = cueBefore[at]!;
    if (found < 0) return undefined;
    const cue = cues[found]!;
    if (article.markedAt[cue.token]! < 0 && !isCarrier(article, cues, cueBefore, cue)) return cue;
    at = cue.token - 1;
  }
  return undefined;
}

/** «قال في تصريحات نشرتها الصحيفة»: who published it did not say it, if the same sentence says who did. */
function isCarrier(article: Article, cues: readonly Cue[], cueBefore: Int32Array, cue: Cue): boolean {
  if (!cue.object || !CARRYING.has(cue.sense)) return false;
  let stop = cue.token - 1;
  while (stop >= 0 && article.paragraphAt[stop] === article.paragraphAt[cue.token]) {
    if (/^[.؟!]$/.test(article.folded[stop]!)) break;
    if (cues[cueBefore[stop]!]?.token === stop && cues[cueBefore[stop]!]!.shape === 'verb') return true;
    if (cue.token - stop > CARRIER_REACH) break;
    stop--;
  }
  return false;
}

const CARRIER_REACH = 16;
const CARRYING: ReadonlySet<string> = new Set(['write', 'relay', 'state']);

function leadingVerb(
  article: Article,
  cues: readonly Cue[],
  cueBefore: Int32Array,
  token: number,
): Cue | undefined {
  let cue = leadingCue(article, cues, cueBefore, token);
  for (let tries = 0; cue && cue.shape !== 'verb' && tries < 4; tries++)
    cue = leadingCue(article, cues, cueBefore, cue.token);
  return cue;
}

function trailingCue(
  article: Article,
  cues: readonly Cue[],
  cueBefore: Int32Array,
  endToken: number,
): Cue | undefined {
  const paragraph = article.paragraphAt[endToken - 1];
  for (let at = endToken; at < endToken + TRAILING_REACH && article.paragraphAt[at] === paragraph; at++) {
    if (/^[.؟!]$/.test(article.folded[at]!) || article.markedAt[at]! >= 0) return undefined;
    const cue = cues[cueBefore[at]!];
    if (cue?.token === at) return cue;
  }
  return undefined;
}
