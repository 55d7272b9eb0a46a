import { parseArgs } from 'node:util';
import { ROLE_SIGNS } from '../../../src/nlp/entities/role-signs';
import { JUDGE_SECTIONS } from '../../../src/nlp/model/judges';
import { LINEAR_HEADER_BYTES, type LinearModel, readLinearModel } from '../../../src/nlp/model/linear-model';
import { QUOTE_SIGNS } from '../../../src/nlp/quotes/quote-signs';
import { SPEAKER_SIGNS } from '../../../src/nlp/quotes/speaker-signs';
import { readCorpus } from '../../bench/corpus';
import { sharedFile } from '../corpus';
import { foldOf } from '../outlet-folds';
import { packSections, WEIGHTS_FILE } from '../pack/pack';
import type { RankedCase } from './boosting-table';
import { type GoldReading, readGold } from './gold-reading';
import { quoteCases, roleCases, speakerCases } from './judge-cases';
import { type FirstJudges, rankedQuotes, rankedRoles, rankedSpeakers } from './ranked-cases';
import { type Choice, type TrainingSettings, trainChoices } from './train-linear';
import { type TreeSettings, trainTrees } from './train-trees';

type Judge = keyof FirstJudges;

const CASES: Readonly<Record<Judge, (reading: GoldReading) => Choice[]>> = {
  quote: quoteCases,
  role: roleCases,
  speaker: speakerCases,
};

/** Set by five folds over outlets of the training articles. */
const SETTINGS: Readonly<Record<Judge, TrainingSettings>> = {
  quote: { bits: 15, epochs: 15, rate: 0.05, l2: 1e-3, dropout: 0.3 },
  role: { bits: 15, epochs: 20, rate: 0.1, l2: 1e-3, dropout: 0.1 },
  speaker: { bits: 15, epochs: 15, rate: 0.05, l2: 1e-3, dropout: 0.2 },
};

const TREES: TreeSettings = { trees: 300, depth: 3, rate: 0.1, l2: 20, features: 0.5, cases: 0.6 };

/** What the second judges are: how to find their cases, and how many trees they are. */
const SECOND: readonly {
  readonly section: 'quoteTrees' | 'roleTrees' | 'speakerTrees';
  readonly width: number;
  readonly trees: number;
  readonly cases: (reading: GoldReading, first: FirstJudges) => RankedCase[];
}[] = [
  { section: 'quoteTrees', width: QUOTE_SIGNS, trees: 200, cases: rankedQuotes },
  { section: 'roleTrees', width: ROLE_SIGNS, trees: 300, cases: rankedRoles },
  { section: 'speakerTrees', width: SPEAKER_SIGNS, trees: 400, cases: rankedSpeakers },
];

/** The section of a model: its weights as bytes with one scale. The largest thousandth is cut off for the sake of the rest. */
function quantiseLinear(weights: Float32Array): Uint8Array {
  const sizes = [...weights]
    .filter(Boolean)
    .map(Math.abs)
    .sort((a, b) => a - b);
  const scale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127;
  const bytes = new Uint8Array(LINEAR_HEADER_BYTES + weights.length);
  new DataView(bytes.buffer).setFloat32(0, scale, true);
  const steps = new Int8Array(bytes.buffer, LINEAR_HEADER_BYTES);
  weights.forEach((weight, index) => {
    steps[index] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
  });
  return bytes;
}

/**
 * Trains the judges on annotated articles; returns the sections of the model file. The second judges learn from articles
 * that the first ones in front of them have not read: those of one outlet fold by judges trained on the other folds.
 */
export function trainJudges(readings: readonly GoldReading[]): Map<string, Uint8Array> {
  const lessons = readings.map((reading) => new Lesson(reading));
  const sections = trainFirst(lessons);
  const folds = [...new Set(lessons.map(({ fold }) => fold))].sort();
  const unread = new Map(
    folds.map((fold) => [fold, readFirst(trainFirst(lessons.filter((lesson) => lesson.fold !== fold)))]),
  );
  for (const { section, width, trees, cases } of SECOND) {
    const all = lessons.flatMap(({ reading, fold }) => cases(reading, unread.get(fold)!));
    sections.set(JUDGE_SECTIONS[section], trainTrees(all, width, { ...TREES, trees }));
    console.error(`${section}: ${all.length} cases`);
  }
  return sections;
}

/** An article with the cases of the first judges, which do not change from fold to fold. */
class Lesson {
  readonly reading: GoldReading;
  readonly fold: number;
  readonly cases: Readonly<Record<Judge, Choice[]>>;

  constructor(reading: GoldReading) {
    this.reading = reading;
    this.fold = foldOf(reading.gold);
    this.cases = {
      quote: CASES.quote(reading),
      role: CASES.role(reading),
      speaker: CASES.speaker(reading),
    };
  }
}

function trainFirst(lessons: readonly Lesson[]): Map<string, Uint8Array> {
  const sections = new Map<string, Uint8Array>();
  for (const judge of Object.keys(CASES) as Judge[]) {
    const cases = lessons.flatMap((lesson) => lesson.cases[judge]);
    sections.set(JUDGE_SECTIONS[judge], quantiseLinear(trainChoices(cases, SETTINGS[judge])));
    console.error(`${judge}: ${cases.length} cases`);
  }
  return sections;
}

function readFirst(sections: ReadonlyMap<string, Uint8Array>): FirstJudges {
  const read = (judge: Judge): LinearModel => readLinearModel(sections, JUDGE_SECTIONS[judge]);
  return { quote: read('quote'), role: read('role'), speaker: read('speaker') };
}

function main(): void {
  const { values } = parseArgs({
    options: { 'leave-out': { type: 'string', default: '' }, out: { type: 'string', default: WEIGHTS_FILE } },
  });
  const left = new Set(values['leave-out'].split(','));
  const articles = readCorpus(sharedFile('corpus/train.jsonl')).filter(({ source }) => !left.has(source));
  packSections(trainJudges(articles.map(readGold)), values.out);
}

if (import.meta.filename === process.argv[1]) main();
