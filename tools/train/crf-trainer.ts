import { Lattice, NEXT, START } from '../../src/nlp/names/crf/lattice';
import { LABEL_COUNT } from '../../src/nlp/names/labels';
import { Random } from './random';

/** Words with their features; a `Dataset` is such a thing. */
export interface TrainingData {
  readonly words: readonly { readonly paragraphs: Int32Array }[];
  readonly gold: readonly { readonly labels: Uint8Array }[];
  readonly firstWords: Int32Array;
  readonly features: Int32Array;
  readonly starts: Float64Array;
  readonly hashes: Int32Array;
  /** A score for each label of each word to which the weights of its features are added. */
  readonly base?: Float32Array;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the features that each training step leaves out. */
  readonly dropout: number;
  readonly seed: number;
  /** How much a step on each article counts; 1 where it is not given. */
  readonly importance?: Float32Array;
  /** Where training starts: zeros where it is not given. */
  readonly start?: Crf;
}

export interface Crf {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Stochastic training of a linear-chain CRF: AdaGrad with one rate a feature, feature dropout, L2, averaged ends. */
export function trainCrf(
  data: TrainingData,
  articles: readonly number[],
  options: CrfOptions,
  say: (line: string) => void,
): Crf {
  const trainer = new CrfTrainer(data, options);
  const paragraphs = listParagraphs(data, articles, options.importance);
  const random = new Random(options.seed);
  const order = Int32Array.from(paragraphs.keys());
  const half = Math.floor(options.epochs / 2);
  const sum = new Float32Array(trainer.weights.length);
  const transitionSum = new Float32Array(trainer.transitions.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const began = Date.now();
    random.shuffle(order);
    let loss = 0;
    for (const index of order) loss += trainer.step(paragraphs[index]!, random);
    if (epoch >= half) {
      for (let at = 0; at < sum.length; at++) sum[at]! += trainer.weights[at]!;
      for (let at = 0; at < transitionSum.length; at++) transitionSum[at]! += trainer.transitions[at]!;
    }
    say(
      `epoch ${epoch + 1}/${options.epochs}: loss ${loss.toFixed(0)}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
  }
  const rounds = options.epochs - half;
  return {
    weights: sum.map((value) => value / rounds),
    transitions: transitionSum.map((value) => value / rounds),
  };
}

interface TrainingParagraph {
  /** First word among all words of the dataset. */
  readonly first: number;
  readonly labels: Uint8Array;
  readonly importance: number;
}

function listParagraphs(
  data: TrainingData,
  articles: readonly number[],
  importance?: Float32Array,
): TrainingParagraph[] {
  const list: TrainingParagraph[] = [];
  for (const article of articles) {
    const { paragraphs } = data.words[article]!;
    for (let index = 0; index + 1 < paragraphs.length; index++) {
      const begin = paragraphs[index]!;
      const labels = data.gold[article]!.labels.subarray(begin, paragraphs[index + 1]!);
      list.push({ first: data.firstWords[article]! + begin, labels, importance: importance?.[article] ?? 1 });
    }
  }
  return list;
}

class CrfTrainer {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  private readonly squares: Float32Array;
  private readonly shrink: Float32Array;
  private readonly transitionSquares = new Float32Array(this.transitions.length).fill(1);
  private readonly lattice = new Lattice();
  private readonly data: TrainingData;
  private readonly options: CrfOptions;
  private active = new Int32Array(0);
  private starts = new Int32Array(0);
  private scores = new Float32Array(0);

  constructor(data: TrainingData, options: CrfOptions) {
    this.data = data;
    this.options = options;
    this.weights = new Float32Array(data.hashes.length * LABEL_COUNT);
    if (options.start) {
      this.weights.set(options.start.weights);
      this.transitions.set(options.start.transitions);
    }
    this.squares = new Float32Array(data.hashes.length).fill(0.1);
    this.shrink = new Float32Array(data.hashes.length);
    for (const feature of data.features) this.shrink[feature]!++;
    for (let at = 0; at < this.shrink.length; at++)
      this.shrink[at] = options.l2 / Math.max(1, this.shrink[at]!);
  }

  /** One step on one paragraph; gives its loss before the step. */
  step(paragraph: TrainingParagraph, random: Random): number {
    const { labels } = paragraph;
    this.activate(paragraph, random);
    this.lattice.sum(this.scores, labels.length, this.transitions);
    let gold = this.transitions[START * LABEL_COUNT + labels[0]!]! + this.scores[labels[0]!]!;
    for (let at = 1; at < labels.length; at++) {
      gold +=
        this.transitions[labels[at - 1]! * LABEL_COUNT + labels[at]!]! +
        this.scores[at * LABEL_COUNT + labels[at]!]!;
    }
    this.updateTransitions(labels, paragraph.importance);
    for (let at = 0; at < labels.length; at++) this.updateWord(at, labels[at]!, paragraph.importance);
    return this.lattice.logPartition - gold;
  }

  private activate({ first, labels }: TrainingParagraph, random: Random): void {
    const { features, starts } = this.data;
    const count = starts[first + labels.length]! - starts[first]!;
    if (this.active.length < count) this.active = new Int32Array(2 * count);
    if (this.starts.length <= labels.length) {
      this.starts = new Int32Array(2 * labels.length + 1);
      this.scores = new Float32Array(2 * labels.length * LABEL_COUNT);
    }
    const { active, weights, scores } = this;
    const keep = Math.floor((1 - this.options.dropout) * 65536);
    const scale = 1 / (1 - this.options.dropout);
    const { base } = this.data;
    if (base) scores.set(base.subarray(first * LABEL_COUNT, (first + labels.length) * LABEL_COUNT));
    else scores.fill(0, 0, labels.length * LABEL_COUNT);
    let size = 0;
    let bits = 0;
    let left = 0;
    for (let at = 0; at < labels.length; at++) {
      this.starts[at] = size;
      const row = at * LABEL_COUNT;
      for (let index = starts[first + at]!; index < starts[first + at + 1]!; index++) {
        if (left === 0) {
          bits = random.bits();
          left = 2;
        }
        const drawn = bits & 65535;
        bits >>>= 16;
        left--;
        if (drawn >= keep) continue;
        const feature = features[index]!;
        active[size++] = feature;
        const from = feature * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++)
          scores[row + label]! += scale * weights[from + label]!;
      }
    }
    this.starts[labels.length] = size;
  }

  private updateWord(at: number, goldLabel: number, importance: number): void {
    const { weights, shrink, active } = this;
    const squares = this.squares;
    const scale = importance / (1 - this.options.dropout);
    let norm = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const slope = scale * (this.lattice.marginal(at, label) - (label === goldLabel ? 1 : 0));
      SLOPE[label] = slope;
      norm += slope * slope;
    }
    if (norm < 1e-6) return;
    for (let index = this.starts[at]!; index < this.starts[at + 1]!; index++) {
      const feature = active[index]!;
      squares[feature]! += norm;
      const rate = this.options.rate / Math.sqrt(squares[feature]!);
      const decay = shrink[feature]!;
      const base = feature * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        weights[base + label]! -= rate * (SLOPE[label]! + decay * weights[base + label]!);
      }
    }
  }

  private updateTransitions(labels: Uint8Array, importance: number): void {
    const { lattice, transitions, scores } = this;
    const transitionSquares = this.transitionSquares;
    EXPECTED.fill(0);
    for (let label = 0; label < LABEL_COUNT; label++)
      EXPECTED[START * LABEL_COUNT + label] = lattice.marginal(0, label);
    EXPECTED[START * LABEL_COUNT + labels[0]!]! -= 1;
    for (let at = 1; at < labels.length; at++) {
      const row = at * LABEL_COUNT;
      for (let from = 0; from < LABEL_COUNT; from++) {
        const before = lattice.forward[row - LABEL_COUNT + from]! - lattice.logPartition;
        if (before + lattice.backward[row - LABEL_COUNT + from]! < -15) continue;
        for (const to of NEXT[from]!) {
          const edge =
            before + transitions[from * LABEL_COUNT + to]! + scores[row + to]! + lattice.backward[row + to]!;
          EXPECTED[from * LABEL_COUNT + to]! += Math.exp(edge);
        }
      }
      EXPECTED[labels[at - 1]! * LABEL_COUNT + labels[at]!]! -= 1;
    }
    for (let cell = 0; cell < EXPECTED.length; cell++) {
      const slope = importance * EXPECTED[cell]!;
      transitionSquares[cell]! += slope * slope;
      transitions[cell]! -= (this.options.rate / Math.sqrt(transitionSquares[cell]!)) * slope;
    }
  }
}

const SLOPE = new Float64Array(LABEL_COUNT);
const EXPECTED = new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT);
