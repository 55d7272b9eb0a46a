import type { MessageKey } from './translate';

/** In the calibrated confidence of an entity: what strict readers are shown, and says nothing of doubt. */
export const FIRM = 0.73;
/** Below this it is more often wrong than right. */
const LIKELY = 0.5;

/** How sure the analysis is, in words; null where there is nothing to doubt, which needs no words. */
export function doubtOf(confidence: number): MessageKey | null {
  if (confidence >= FIRM) return null;
  return confidence >= LIKELY ? 'confidence_likely' : 'confidence_guess';
}
