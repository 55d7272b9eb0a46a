import { parseArgs } from 'node:util';
import { JUDGE_SECTIONS } from '../../../src/nlp/model/judges';
import { LINEAR_HEADER_BYTES } from '../../../src/nlp/model/linear-model';
import { readCorpus } from '../../bench/corpus';
import { sharedFile } from '../corpus';
import { packSections, WEIGHTS_FILE } from '../pack/pack';
import { type GoldReading, readGold } from './gold-reading';
import { quoteCases, roleCases, speakerCases } from './judge-cases';
import { type Choice, type TrainingSettings, trainChoices } from './train-linear';

type Judge = keyof typeof JUDGE_SECTIONS;

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

/** The section of a model: its weights as bytes with one scale. The largest thousandth is cut off for the sake of the rest. */
export function quantiseLinear(weights: Float32Array): Uint8Array {
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

/** Trains the three judges on annotated articles; returns the sections of the model file. */
export function trainJudges(readings: readonly GoldReading[]): Map<string, Uint8Array> {
  const sections = new Map<string, Uint8Array>();
  for (const judge of Object.keys(CASES) as Judge[]) {
    const cases = readings.flatMap(CASES[judge]);
    sections.set(JUDGE_SECTIONS[judge], quantiseLinear(trainChoices(cases, SETTINGS[judge])));
    console.log(`${judge}: ${cases.length} cases`);
  }
  return sections;
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
