import { findSlot } from '../model/row-table';
import { type GluedWord, gluedFeatures } from './features/glued-features';
import type { NameModel } from './name-model';
import { MAX_GLUED, possibleGlued } from './particles';

const FEATURES: number[] = [];

/** How many leading letters of the first word of a name are particles, and how sure that is. */
export function gluedLetters(
  word: GluedWord,
  model: NameModel,
): { readonly count: number; readonly probability: number } {
  const possible = possibleGlued(word.folded);
  if (possible === 1) return { count: 0, probability: 1 };
  let count = 0;
  let most = -Infinity;
  let sum = 0;
  for (let glued = 0; glued <= MAX_GLUED; glued++) {
    if (!(possible & (1 << glued))) continue;
    gluedFeatures(word, glued, model.words, FEATURES);
    const score = scoreOf(model, FEATURES);
    sum += Math.exp(score);
    if (score > most) {
      most = score;
      count = glued;
    }
  }
  return { count, probability: Math.exp(most) / sum };
}

function scoreOf({ glued }: NameModel, features: readonly number[]): number {
  let score = 0;
  for (const hash of features) {
    const slot = findSlot(glued, hash);
    if (slot >= 0) score += glued.rows[slot]! * glued.scales[0]!;
  }
  return score;
}
