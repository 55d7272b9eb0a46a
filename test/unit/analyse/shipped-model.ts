import { readFileSync } from 'node:fs';
import { type Model, readModel } from '../../../src/nlp/index';

const WEIGHTS = new URL('../../../src/nlp/model/weights.bin', import.meta.url);

/** The model as it ships. */
export const shippedModel = (): Model => readModel(new Uint8Array(readFileSync(WEIGHTS)));
