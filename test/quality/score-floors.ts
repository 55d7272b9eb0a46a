/** Below these the scores on `../shared/corpus/dev.jsonl` must not fall (F1, and accuracy for speakers). */
export const SCORE_FLOORS = {
  names: 0.88,
  list: 0.8,
  sameEntity: 0.85,
  quotations: 0.91,
  speakers: 0.75,
};
