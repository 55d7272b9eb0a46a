import { addWeights } from './chunk-weights';
import {
  addWritten,
  letterCodes,
  SOURCE_CONTEXTS,
  sourceContexts,
  WRITTEN_CONTEXTS,
  writtenContexts,
} from './letter-features';
import { type LetterModel, MOST_CHUNKS } from './letter-model';

/** A Latin spelling of a part of a name, and the logarithm of its probability. */
export interface Spelling {
  readonly latin: string;
  readonly score: number;
}

interface Draft extends Spelling {
  /** The last letters of `latin`, see {@link addWritten}. */
  readonly written: number;
}

/** Spellings that are followed at once: 12 lose four right names in a hundred, 64 gain one and take twice the time. */
const BEAM = 24;
/** The longest word that is spelled: what is longer is no name, and the time stays bounded. */
const MOST_LETTERS = 24;
/** Chunks less likely than this are not followed. */
const LEAST = Math.log(0.002);

const around = new Int32Array(SOURCE_CONTEXTS);
const behind = new Int32Array(WRITTEN_CONTEXTS);
const base = new Float64Array(MOST_CHUNKS);
const scores = new Float64Array(MOST_CHUNKS);

/**
 * The likeliest spellings of a normalised word in small Latin letters, best first; none if it is too long, or if the
 * model has never seen one of its letters.
 */
export function spellLetters(model: LetterModel, word: string, beam = BEAM): Spelling[] {
  if (word.length > MOST_LETTERS) return [];
  const codes = letterCodes(word);
  let drafts: Draft[] = [{ latin: '', score: 0, written: 0 }];
  for (let index = 0; index < word.length; index++) {
    const chunks = model.chunks.get(word[index]!);
    if (!chunks) return [];
    base.fill(0);
    sourceContexts(codes, index, around, 0);
    for (const context of around) addWeights(model.weights, context, base);
    const longer: Draft[] = [];
    for (const draft of drafts) {
      scores.set(base);
      writtenContexts(codes, index, draft.written, behind, 0);
      for (const context of behind) addWeights(model.weights, context, scores);
      extend(draft, chunks, longer);
    }
    drafts = longer.sort((a, b) => b.score - a.score).slice(0, beam);
  }
  return drafts.filter(({ latin }) => latin !== '');
}

/** Adds each likely chunk to a draft; the scores of the chunks stand in `scores`. */
function extend(draft: Draft, chunks: readonly string[], longer: Draft[]): void {
  let top = -Infinity;
  for (let at = 0; at < chunks.length; at++) if (scores[at]! > top) top = scores[at]!;
  let sum = 0;
  for (let at = 0; at < chunks.length; at++) sum += Math.exp(scores[at]! - top);
  const total = top + Math.log(sum);
  for (let at = 0; at < chunks.length; at++) {
    const score = scores[at]! - total;
    if (score < LEAST) continue;
    const chunk = chunks[at]!;
    longer.push({
      latin: draft.latin + chunk,
      score: draft.score + score,
      written: addWritten(draft.written, chunk),
    });
  }
}
