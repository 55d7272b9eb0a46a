import { TREE_HEADER_BYTES, treeBytes } from '../../../src/nlp/model/tree-model';
import { Random } from '../random';
import { BoostingTable, type RankedCase, type Tree } from './boosting-table';

export interface TreeSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Added to the curvature of each leaf, so that few cases move it little. */
  readonly l2: number;
  /** The shares of the features and of the cases that a tree sees. */
  readonly features: number;
  readonly cases: number;
}

const BINS = 256;

/**
 * Gradient boosting on the log-likelihood that one of the right options is chosen (softmax over the options of a case),
 * with trees that ask one question a level. Returns the section of the model file.
 */
export function trainTrees(cases: readonly RankedCase[], width: number, settings: TreeSettings): Uint8Array {
  const table = new BoostingTable(cases, width);
  const random = new Random(20180601);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    table.differentiate(settings.cases, random);
    const tree = growTree(table, settings, random);
    table.add(tree);
    trees.push(tree);
  }
  return writeTrees(trees, settings.depth);
}

function growTree(table: BoostingTable, settings: TreeSettings, random: Random): Tree {
  const { depth, rate, l2, features } = settings;
  const { used, columns } = table;
  /** For each option in use the leaf that it is in so far. */
  const leafOf = new Uint8Array(used.length);
  const splits: Tree['splits'][number][] = [];
  for (let level = 0; level < depth; level++) {
    let best = { feature: 0, threshold: BINS - 1, gain: -Infinity };
    for (let feature = 0; feature < columns.length; feature++) {
      if (random.unit() >= features) continue;
      const found = bestThreshold(table, columns[feature]!, leafOf, 1 << level, l2);
      if (found.gain > best.gain) best = { feature, ...found };
    }
    splits.push(best);
    const column = columns[best.feature]!;
    used.forEach((at, index) => {
      if (column[at]! > best.threshold) leafOf[index]! |= 1 << level;
    });
  }
  const gradients = new Float64Array(1 << depth);
  const curvatures = new Float64Array(1 << depth).fill(l2);
  used.forEach((at, index) => {
    gradients[leafOf[index]!]! += table.gradients[at]!;
    curvatures[leafOf[index]!]! += table.curvatures[at]!;
  });
  return { splits, leaves: Float32Array.from(gradients, (sum, leaf) => (rate * sum) / curvatures[leaf]!) };
}

interface Split {
  readonly threshold: number;
  readonly gain: number;
}

/** The threshold of a feature that tells the options in the leaves best apart. */
function bestThreshold(
  { used, gradients, curvatures }: BoostingTable,
  column: Uint8Array,
  leafOf: Uint8Array,
  leaves: number,
  l2: number,
): Split {
  const sums = new Float64Array(leaves * BINS);
  const weights = new Float64Array(leaves * BINS);
  let highest = 0;
  for (let index = 0; index < used.length; index++) {
    const at = used[index]!;
    const value = column[at]!;
    if (value > highest) highest = value;
    const bin = leafOf[index]! * BINS + value;
    sums[bin]! += gradients[at]!;
    weights[bin]! += curvatures[at]!;
  }
  const gains = new Float64Array(highest);
  for (let from = 0; from < leaves * BINS; from += BINS) {
    addGains(gains, sums.subarray(from, from + BINS), weights.subarray(from, from + BINS), l2);
  }
  let best: Split = { threshold: BINS - 1, gain: -Infinity };
  gains.forEach((gain, threshold) => {
    if (gain > best.gain) best = { threshold, gain };
  });
  return best;
}

/** Adds for each threshold what splitting one leaf there gains. */
function addGains(gains: Float64Array, sums: Float64Array, weights: Float64Array, l2: number): void {
  const total = sums.reduce((sum, value) => sum + value, 0);
  const weight = weights.reduce((sum, value) => sum + value, 0);
  let left = 0;
  let leftWeight = 0;
  for (let value = 0; value < gains.length; value++) {
    left += sums[value]!;
    leftWeight += weights[value]!;
    gains[value]! += left ** 2 / (leftWeight + l2) + (total - left) ** 2 / (weight - leftWeight + l2);
  }
}

/** One scale for all leaves: the largest is 127. */
function writeTrees(trees: readonly Tree[], depth: number): Uint8Array {
  const most = Math.max(1e-9, ...trees.flatMap(({ leaves }) => [...leaves].map(Math.abs)));
  const bytes = new Uint8Array(TREE_HEADER_BYTES + trees.length * treeBytes(depth));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, trees.length, true);
  view.setUint8(2, depth);
  view.setFloat32(4, most / 127, true);
  let at = TREE_HEADER_BYTES;
  for (const { splits, leaves } of trees) {
    for (const { feature, threshold } of splits) {
      bytes[at++] = feature;
      bytes[at++] = threshold;
    }
    for (const leaf of leaves) view.setInt8(at++, Math.round((127 * leaf) / most));
  }
  return bytes;
}
