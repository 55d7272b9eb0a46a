import { normaliseWithOffsets } from '../text/normalise';
import type { Token } from '../text/tokens';

/** Where a name begins in the text: behind `glued` letters of its first word and the signs on them. */
export function startBehind(text: string, token: Token, glued: number): number {
  if (glued === 0) return token.start;
  return token.start + normaliseWithOffsets(text.slice(token.start, token.end)).offsets[glued]!;
}
