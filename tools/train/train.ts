import { type RowTable, writeRowTable } from '../../src/nlp/model/row-table';
import { LABEL_COUNT } from '../../src/nlp/names/labels';
import { NAME_SECTIONS } from '../../src/nlp/names/name-model';
import { say } from './cache';
import { cachedWords } from './cached-words';
import { MissingMaterialError, readCorpus } from './corpus';
import type { Crf } from './crf-trainer';
import { crossFit } from './cross-fit';
import { buildDataset, type Dataset } from './dataset';
import { cachedCrf, FIRST_PASS, scoreUnseen, type Unseen } from './first-pass';
import { fitCalibration } from './fit-calibration';
import { trainGlued } from './glued-trainer';
import { packSections, WEIGHTS_FILE } from './pack/pack';
import { quantise } from './quantise';
import { reportOn } from './report';
import { trainSecondPass } from './second-pass';
import { cachedStudent } from './student';
import { writeSuspects } from './suspects';

const CUTOFF = 2;
/**
 * What decoding takes off the score of OUTSIDE. Cross-validation is flat between −0.25 and 0.25 for a first pass of gold
 * alone; raw text, labelled with a bias of 0.5, makes the student find more by itself.
 */
const OUTSIDE_BIAS = -0.25;
const LEAST_GLUED_WEIGHT = 0.05;
/** Four in ten features of the second pass stay below it; without them dev has the same F1, and the file 50 KB less. */
const LEAST_SECOND_WEIGHT = 0.16;

function main(): void {
  const words = cachedWords();
  const data = buildDataset(readCorpus('train'), words, CUTOFF);
  say(`${data.starts.length - 1} words, ${data.hashes.length} features`);
  const unseen = scoreUnseen(data);
  const teacher = cachedCrf('teacher.bin', data, [...data.articles.keys()], FIRST_PASS);
  const student = cachedStudent(data, teacher, words);
  packSections(
    new Map<string, Uint8Array>([
      [NAME_SECTIONS.words, writeRowTable(words)],
      [NAME_SECTIONS.weights, weightsOf(student.hashes, student.crf, 0)],
      [NAME_SECTIONS.transitions, bytesOf(student.crf.transitions)],
      ...secondPassSections(data, unseen),
      [NAME_SECTIONS.glued, gluedWeights(data, words)],
    ]),
  );
  say(`${WEIGHTS_FILE} is written`);
}

function secondPassSections(data: Dataset, unseen: Unseen): [string, Uint8Array][] {
  const second = trainSecondPass(data, unseen);
  const guesses = crossFit(data, unseen, OUTSIDE_BIAS);
  const calibration = fitCalibration(guesses);
  reportOn(data, guesses, calibration);
  writeSuspects(data, guesses);
  return [
    [NAME_SECTIONS.secondWeights, weightsOf(second.hashes, second.crf, LEAST_SECOND_WEIGHT)],
    [NAME_SECTIONS.secondTransitions, bytesOf(second.crf.transitions)],
    [NAME_SECTIONS.decoding, bytesOf(Float32Array.of(OUTSIDE_BIAS, ...calibration))],
  ];
}

function gluedWeights(data: Dataset, words: RowTable): Uint8Array {
  const glued = trainGlued(data, [...data.articles.keys()], words);
  return writeRowTable(quantise(glued.hashes, glued.weights, 1, LEAST_GLUED_WEIGHT));
}

/** Only differences of labels count: OUTSIDE is set to 0 and not stored, nor are features without a weight of `least`. */
function weightsOf(hashes: Int32Array, { weights }: Crf, least: number): Uint8Array {
  const width = LABEL_COUNT - 1;
  const against = new Float32Array(hashes.length * width);
  for (let row = 0; row < hashes.length; row++) {
    const outside = weights[row * LABEL_COUNT]!;
    for (let label = 1; label < LABEL_COUNT; label++) {
      against[row * width + label - 1] = weights[row * LABEL_COUNT + label]! - outside;
    }
  }
  return writeRowTable(quantise(hashes, against, width, least));
}

function bytesOf(floats: Float32Array): Uint8Array {
  return new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);
}

try {
  main();
} catch (error) {
  if (!(error instanceof MissingMaterialError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
