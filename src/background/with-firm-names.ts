import { STRICT_CONFIDENCE } from '../nlp/index';
import type { Analysis } from '../nlp/types';

/**
 * The analysis without names that may be none, for readers who would rather miss a name than see a wrong one. Whoever
 * is quoted stays: a quotation under nobody would be a worse mistake than a doubtful name.
 */
export function withFirmNames(analysis: Analysis): Analysis {
  const speakers = new Set(
    analysis.quotes.flatMap(({ speaker }) => (speaker && 'entity' in speaker ? speaker.entity : [])),
  );
  const entities = analysis.entities.filter(
    ({ id, confidence }) => confidence >= STRICT_CONFIDENCE || speakers.has(id),
  );
  return { ...analysis, entities };
}
