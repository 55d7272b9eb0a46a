import { bestLabels } from '../../src/nlp/names/crf/best-labels';
import { Lattice } from '../../src/nlp/names/crf/lattice';
import { spanProbability } from '../../src/nlp/names/crf/span-probability';
import { isBegin, isInside, LABEL_COUNT, OUTSIDE, typeIndexOf } from '../../src/nlp/names/labels';
import type { Crf, TrainingData } from './crf-trainer';
import type { Dataset } from './dataset';
import { scoreArticles, type Unseen } from './first-pass';
import { FOLD_COUNT, foldOf } from './outlet-folds';
import { articleData, trainArticleCrf } from './second-pass';

/** A name that the model found in an article from an outlet that neither of its passes has read. */
export interface Guess {
  readonly article: number;
  /** Words of the article. */
  readonly first: number;
  readonly stop: number;
  readonly type: number;
  readonly probability: number;
  readonly right: boolean;
}

/** What both passes find where neither has read the outlet. */
export function crossFit(data: Dataset, unseen: Unseen, outsideBias: number): Guess[] {
  const second = articleData(data, unseen);
  const all = [...data.articles.keys()];
  return Array.from({ length: FOLD_COUNT }, (_, fold) => {
    const outside = all.filter((article) => foldOf(data.articles[article]!) !== fold);
    const inside = all.filter((article) => foldOf(data.articles[article]!) === fold);
    const crf = trainArticleCrf(second, outside);
    const scores = unseen.scores.slice();
    scoreArticles(second, inside, crf, scores);
    for (let row = OUTSIDE; row < scores.length; row += LABEL_COUNT) scores[row]! -= outsideBias;
    return inside.flatMap((article) => guessesIn(article, second, scores, crf));
  }).flat();
}

function guessesIn(article: number, data: TrainingData, scores: Float32Array, crf: Crf): Guess[] {
  const { paragraphs } = data.words[article]!;
  const gold = data.gold[article]!.labels;
  const lattice = new Lattice();
  const guesses: Guess[] = [];
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    const begin = paragraphs[index]!;
    const length = paragraphs[index + 1]! - begin;
    const own = scores.subarray((data.firstWords[article]! + begin) * LABEL_COUNT);
    lattice.sum(own, length, crf.transitions);
    for (const span of spansOf(bestLabels(own, length, crf.transitions))) {
      guesses.push({
        article,
        first: begin + span.first,
        stop: begin + span.stop,
        type: typeIndexOf(span.label),
        probability: spanProbability(lattice, own, crf.transitions, { ...span, length }),
        right: isSpan(gold, begin + span.first, begin + span.stop, span.label),
      });
    }
  }
  return guesses;
}

interface LabelSpan {
  readonly label: number;
  readonly first: number;
  readonly stop: number;
}

/** The names that labels spell out. */
export function spansOf(labels: Uint8Array): LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (let first = 0; first < labels.length; first++) {
    if (!isBegin(labels[first]!)) continue;
    let stop = first + 1;
    while (stop < labels.length && isInside(labels[stop]!)) stop++;
    spans.push({ label: labels[first]!, first, stop });
  }
  return spans;
}

function isSpan(gold: Uint8Array, first: number, stop: number, label: number): boolean {
  if (gold[first] !== label || (stop < gold.length && isInside(gold[stop]!))) return false;
  for (let at = first + 1; at < stop; at++) if (!isInside(gold[at]!)) return false;
  return true;
}
