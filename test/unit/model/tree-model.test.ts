import { expect, test } from 'vitest';
import { ModelError } from '../../../src/nlp/model/container';
import { readTreeModel, treeScore } from '../../../src/nlp/model/tree-model';
import type { RankedCase } from '../../../tools/train/quotes/boosting-table';
import { trainTrees } from '../../../tools/train/quotes/train-trees';

const SETTINGS = { trees: 30, depth: 2, rate: 0.3, l2: 1, features: 1, cases: 1 };

/** Cases whose right option is the one of which exactly one of two signs is high: no sum of the signs tells it. */
function exclusiveCases(): RankedCase[] {
  const option = (first: number, second: number) => Uint8Array.of(first, second, 7);
  return Array.from({ length: 40 }, (_, at) => ({
    rows: [at % 4 ? option(200, 3) : option(3, 200), option(200, 200), option(3, 3)],
    base: [0, 0, 0],
    right: [0],
  }));
}

const read = (bytes: Uint8Array) => readTreeModel(new Map([['judge', bytes]]), 'judge');

test('trees learn what only two signs together tell', () => {
  const model = read(trainTrees(exclusiveCases(), 3, SETTINGS));
  const score = (...signs: number[]) => treeScore(model, Uint8Array.from(signs));
  expect(Math.min(score(200, 3, 7), score(3, 200, 7))).toBeGreaterThan(
    1 + Math.max(score(200, 200, 7), score(3, 3, 7)),
  );
});

test('an option without signs keeps its score, and the others are judged against it', () => {
  const cases = Array.from({ length: 40 }, (_, at) => ({
    rows: [undefined, Uint8Array.of(at % 2 ? 250 : 5)],
    base: [0, 0],
    right: [at % 2],
  }));
  const model = read(trainTrees(cases, 1, SETTINGS));
  expect(treeScore(model, Uint8Array.of(250))).toBeGreaterThan(0.5);
  expect(treeScore(model, Uint8Array.of(5))).toBeLessThan(-0.5);
});

test('the same cases make the same bytes', () => {
  const settings = { ...SETTINGS, features: 0.5, cases: 0.5 };
  expect(trainTrees(exclusiveCases(), 3, settings)).toEqual(trainTrees(exclusiveCases(), 3, settings));
});

test('a missing section and one that is cut short are refused', () => {
  const bytes = trainTrees(exclusiveCases(), 3, SETTINGS);
  expect(() => readTreeModel(new Map(), 'judge')).toThrow(ModelError);
  expect(() => read(bytes.slice(0, -1))).toThrow('damaged model file: section judge');
  expect(() => read(bytes.slice(0, 4))).toThrow(ModelError);
});
