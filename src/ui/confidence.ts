import type { MessageKey } from './translate';

/** Below these, in the calibrated confidence of an entity, readers are told to doubt. */
const FIRM = 0.9;
const LIKELY = 0.6;

/** How sure the analysis is, in words; null where there is nothing to doubt, which needs no words. */
export function doubtOf(confidence: number): MessageKey | null {
  if (confidence >= FIRM) return null;
  return confidence >= LIKELY ? 'confidence_likely' : 'confidence_guess';
}
