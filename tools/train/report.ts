import { typeIndexOf } from '../../src/nlp/names/labels';
import { LEAST_CONFIDENCE } from '../../src/nlp/names/least-confidence';
import { ENTITY_TYPES } from '../../src/nlp/types';
import { say } from './cache';
import { type Guess, spansOf } from './cross-fit';
import type { Dataset } from './dataset';
import { calibrationError, oddsOf } from './fit-calibration';

const SCORED = 3;
const WANTED_PRECISION = 0.95;

/** Shows what cross-validation over outlets says of the guesses: F1 by type, calibration, the strict threshold. */
export function reportOn(data: Dataset, all: readonly Guess[], calibration: Float32Array): void {
  const gold = goldCounts(data);
  const confidenceOf = ({ probability, type }: Guess): number =>
    1 / (1 + Math.exp(-(calibration[2 * type]! * oddsOf(probability) + calibration[2 * type + 1]!)));
  const guesses = all.filter((guess) => confidenceOf(guess) >= LEAST_CONFIDENCE[ENTITY_TYPES[guess.type]!]);
  ENTITY_TYPES.forEach((name, type) => {
    say(
      `held-out outlets, ${name}: ${f1(
        guesses.filter((guess) => guess.type === type),
        gold[type]!,
      )}`,
    );
  });
  const scored = guesses.filter((guess) => guess.type < SCORED);
  const total = gold.slice(0, SCORED).reduce((a, b) => a + b);
  say(`held-out outlets, three types: ${f1(scored, total)}`);
  const confidences = scored.map(confidenceOf);
  const right = scored.map((guess) => guess.right);
  say(`expected calibration error ${calibrationError(confidences, right).toFixed(4)}`);
  const threshold = strictThreshold(confidences, right);
  const firm = scored.filter((_, index) => confidences[index]! >= threshold);
  say(`strict: confidence ≥ ${threshold.toFixed(2)}, ${f1(firm, total)}`);
}

function goldCounts({ gold, words }: Dataset): number[] {
  const counts = ENTITY_TYPES.map(() => 0);
  gold.forEach(({ labels }, article) => {
    if (words[article]) for (const { label } of spansOf(labels)) counts[typeIndexOf(label)]!++;
  });
  return counts;
}

/** The lowest threshold, in hundredths, above which the wanted share of guesses is right. */
function strictThreshold(confidences: readonly number[], right: readonly boolean[]): number {
  for (let percent = 0; percent < 100; percent++) {
    const above = right.filter((_, index) => confidences[index]! >= percent / 100);
    if (above.filter(Boolean).length >= WANTED_PRECISION * above.length) return percent / 100;
  }
  return 1;
}

function f1(guesses: readonly Guess[], gold: number): string {
  const hits = guesses.filter((guess) => guess.right).length;
  const percent = (value: number) => (100 * value).toFixed(1);
  return `F1 ${percent((2 * hits) / (guesses.length + gold))}, precision ${percent(hits / guesses.length)}, recall ${percent(hits / gold)}`;
}
