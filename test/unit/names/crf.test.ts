import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels } from '../../../src/nlp/names/crf/best-labels';
import { Lattice, START } from '../../../src/nlp/names/crf/lattice';
import { spanProbability } from '../../../src/nlp/names/crf/span-probability';
import { beginLabel, insideLabel, LABEL_COUNT, mayFollow, OUTSIDE } from '../../../src/nlp/names/labels';

const WORDS = 3;
const score = fc.float({ min: -4, max: 4, noNaN: true });
const case3 = fc.record({
  scores: fc
    .array(score, { minLength: WORDS * LABEL_COUNT, maxLength: WORDS * LABEL_COUNT })
    .map((a) => Float32Array.from(a)),
  transitions: fc
    .array(score, { minLength: (START + 1) * LABEL_COUNT, maxLength: (START + 1) * LABEL_COUNT })
    .map((a) => Float32Array.from(a)),
});

interface Path {
  readonly labels: readonly number[];
  readonly score: number;
}

/** All label sequences that can be, with their scores: what the lattice sums without listing them. */
function allPaths(scores: Float32Array, transitions: Float32Array): Path[] {
  let paths: Path[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < WORDS; at++) {
    paths = paths.flatMap(({ labels, score: before }) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? OUTSIDE, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            before +
            transitions[(labels.at(-1) ?? START) * LABEL_COUNT + label]! +
            scores[at * LABEL_COUNT + label]!,
        })),
    );
  }
  return paths;
}

const massOf = (paths: readonly Path[]) => paths.reduce((sum, path) => sum + Math.exp(path.score), 0);

describe('Lattice', () => {
  it('sums over exactly the label sequences that can be', () => {
    fc.assert(
      fc.property(case3, ({ scores, transitions }) => {
        const lattice = new Lattice();
        lattice.sum(scores, WORDS, transitions);
        const paths = allPaths(scores, transitions);
        const mass = massOf(paths);
        expect(lattice.logPartition).toBeCloseTo(Math.log(mass), 4);
        const inside = paths.filter(({ labels }) => labels[1] === insideLabel(0));
        expect(lattice.marginal(1, insideLabel(0))).toBeCloseTo(massOf(inside) / mass, 4);
      }),
      { numRuns: 20 },
    );
  });
});

describe('bestLabels', () => {
  it('is the sequence of the highest score', () => {
    fc.assert(
      fc.property(case3, ({ scores, transitions }) => {
        const paths = allPaths(scores, transitions);
        const most = Math.max(...paths.map((path) => path.score));
        const found = [...bestLabels(scores, WORDS, transitions)].join();
        expect(paths.find(({ labels }) => labels.join() === found)?.score).toBeCloseTo(most, 4);
      }),
      { numRuns: 20 },
    );
  });
});

describe('spanProbability', () => {
  it('counts the sequences that have the span as one whole name, no longer and no shorter', () => {
    const type = 2;
    fc.assert(
      fc.property(case3, ({ scores, transitions }) => {
        const lattice = new Lattice();
        lattice.sum(scores, WORDS, transitions);
        const paths = allPaths(scores, transitions);
        const [begin, inside] = [beginLabel(type), insideLabel(type)];
        const pair = paths.filter(({ labels: [a, b, c] }) => a === begin && b === inside && c !== inside);
        const span = { label: begin, first: 0, stop: 2, length: WORDS };
        expect(spanProbability(lattice, scores, transitions, span)).toBeCloseTo(
          massOf(pair) / massOf(paths),
          4,
        );
        const last = paths.filter(({ labels }) => labels[2] === begin);
        const end = { label: begin, first: 2, stop: 3, length: WORDS };
        expect(spanProbability(lattice, scores, transitions, end)).toBeCloseTo(
          massOf(last) / massOf(paths),
          4,
        );
      }),
      { numRuns: 20 },
    );
  });
});
