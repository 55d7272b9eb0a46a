import { parseArgs } from 'node:util';
import { readChunkWeights, writeChunkWeights } from '../../../src/nlp/latin/chunk-weights';
import { COMMON_SECTION } from '../../../src/nlp/latin/common-names';
import { TABLE_SECTIONS } from '../../../src/nlp/latin/latin-model';
import { LETTER_SECTIONS, type LetterModel, writeChunks } from '../../../src/nlp/latin/letter-model';
import { writeSpellingTable } from '../../../src/nlp/latin/spelling-table';
import { packSections, WEIGHTS_FILE } from '../pack/pack';
import { alignPairs } from './align';
import { buildCommonNames } from './common-names';
import { knownBodies, knownPlaces } from './known-names';
import { knownParts } from './known-parts';
import { collectCases, collectChunks, transcriptions } from './letter-cases';
import { isHeldOut, measure } from './measure';
import { type NamePart, readNameParts } from './pairs';
import { type LetterSettings, trainLetters } from './train-letters';

/** Set on fold 0; the other folds tell how good they are. */
const SETTINGS: LetterSettings = { epochs: 6, epochsAfter: 3, rate: 0.1, l2: 1e-5, features: 44_000 };
/** Contexts that fewer letters have are left out: with 15 as good and twice as large, with 100 three points worse. */
const LEAST_CASES = 32;
/** A pair weighs its count to this power: else the commonest English names would be all that counts. */
const POWER = 0.3;

interface TrainedLetters {
  readonly letters: LetterModel;
  /** The section `latin.weights`. */
  readonly bytes: Uint8Array;
}

function trainLetterModel(parts: readonly NamePart[]): TrainedLetters {
  const pairs = parts.flatMap(({ arabic, spellings }) =>
    spellings.map(({ latin, count }) => ({ arabic, latin, weight: count })),
  );
  const cut = transcriptions(pairs, alignPairs(pairs)).map(({ pair, chunks }) => ({
    pair: { ...pair, weight: pair.weight ** POWER },
    chunks,
  }));
  const chunks = collectChunks(cut);
  const bytes = writeChunkWeights(trainLetters(collectCases(cut, chunks, LEAST_CASES), SETTINGS));
  const weights = readChunkWeights(new Map([[LETTER_SECTIONS.weights, bytes]]), LETTER_SECTIONS.weights);
  return { letters: { chunks, weights }, bytes };
}

/** The sections of the model file that tell Latin spellings. */
function trainLatin(): Map<string, Uint8Array> {
  const parts = readNameParts();
  const { letters, bytes } = trainLetterModel(parts);
  const common = buildCommonNames();
  return new Map([
    [LETTER_SECTIONS.chunks, writeChunks(letters.chunks)],
    [LETTER_SECTIONS.weights, bytes],
    [COMMON_SECTION, common],
    [TABLE_SECTIONS.parts, writeSpellingTable(knownParts(parts, { letters, common }))],
    [TABLE_SECTIONS.places, writeSpellingTable(knownPlaces())],
    [TABLE_SECTIONS.bodies, writeSpellingTable(knownBodies())],
  ]);
}

function measureFold(fold: number): void {
  const parts = readNameParts();
  const { letters } = trainLetterModel(parts.filter((part) => !isHeldOut(part, fold)));
  const held = parts.filter((part) => isHeldOut(part, fold));
  const figures = Object.entries(measure({ letters, common: buildCommonNames() }, held));
  const shown = figures.map(([name, share]) => `${name} ${(100 * share).toFixed(1)}`);
  console.log(`fold ${fold}: ${held.length} forms, ${shown.join(', ')}`);
}

function main(): void {
  const { values } = parseArgs({ options: { 'hold-out': { type: 'string' } } });
  if (values['hold-out'] === undefined) packLatin();
  else measureFold(Number(values['hold-out']));
}

function packLatin(): void {
  const sections = trainLatin();
  packSections(sections);
  for (const [name, { length }] of sections) console.log(`${name}: ${length} bytes`);
  console.log(`${WEIGHTS_FILE} is written`);
}

if (import.meta.filename === process.argv[1]) main();
