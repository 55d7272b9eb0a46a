import { softmax } from '../../../src/nlp/model/softmax';
import type { Random } from '../random';

/** A case with its options. `base` is the score that each has already; one without a row keeps it. */
export interface RankedCase {
  readonly rows: ReadonlyArray<Uint8Array | undefined>;
  readonly base: readonly number[];
  /** The options that the gold holds for right: any of them will do. */
  readonly right: readonly number[];
}

/** A question a level, the same at all its nodes, and what the score changes by at each leaf. */
export interface Tree {
  readonly splits: ReadonlyArray<{ readonly feature: number; readonly threshold: number }>;
  readonly leaves: Float32Array;
}

/** A case that is all but certain still has this much curvature. */
const LEAST_CURVATURE = 1e-3;

/** The options of all cases feature by feature, with their scores as the trees so far have it. */
export class BoostingTable {
  readonly columns: readonly Uint8Array[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  /** The options that the current round looks at. */
  used: Int32Array = new Int32Array(0);
  private readonly cases: readonly RankedCase[];
  private readonly starts: Int32Array;
  private readonly scores: Float64Array;

  constructor(cases: readonly RankedCase[], width: number) {
    this.cases = cases;
    this.starts = new Int32Array(cases.length + 1);
    cases.forEach(({ rows }, index) => {
      this.starts[index + 1] = this.starts[index]! + rows.length;
    });
    const count = this.starts[cases.length]!;
    this.columns = Array.from({ length: width }, () => new Uint8Array(count));
    this.scores = Float64Array.from(cases.flatMap(({ base }) => base));
    this.gradients = new Float64Array(count);
    this.curvatures = new Float64Array(count);
    cases
      .flatMap(({ rows }) => rows)
      .forEach((row, at) => {
        row?.forEach((value, feature) => {
          this.columns[feature]![at] = value;
        });
      });
  }

  /** Draws the cases of a round and works out how the scores of their options should change. */
  differentiate(share: number, random: Random): void {
    const used: number[] = [];
    this.cases.forEach(({ right, rows }, index) => {
      if (random.unit() >= share) return;
      const from = this.starts[index]!;
      const all = softmax([...this.scores.subarray(from, from + rows.length)]);
      const mass = right.reduce((sum, option) => sum + all[option]!, 0) || 1e-9;
      rows.forEach((row, option) => {
        if (!row) return;
        const likely = all[option]!;
        this.gradients[from + option] = (right.includes(option) ? likely / mass : 0) - likely;
        this.curvatures[from + option] = Math.max(likely * (1 - likely), LEAST_CURVATURE);
        used.push(from + option);
      });
    });
    this.used = Int32Array.from(used);
  }

  /** Adds a tree to the scores of all options that have a row. */
  add({ splits, leaves }: Tree): void {
    this.cases.forEach(({ rows }, index) => {
      for (let option = 0; option < rows.length; option++) {
        const row = rows[option];
        if (!row) continue;
        let leaf = 0;
        for (let level = 0; level < splits.length; level++) {
          if (row[splits[level]!.feature]! > splits[level]!.threshold) leaf |= 1 << level;
        }
        this.scores[this.starts[index]! + option]! += leaves[leaf]!;
      }
    });
  }
}
