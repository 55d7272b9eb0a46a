/** Below these the scores on `../shared/corpus/dev.jsonl` must not fall (F1, and accuracy for speakers). */
export const SCORE_FLOORS = {
  names: 0.9,
  list: 0.84,
  sameEntity: 0.87,
  quotations: 0.92,
  speakers: 0.78,
  roles: 0.57,
  indirect: 0.72,
};
