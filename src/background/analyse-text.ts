import { analyse, type Model, readModel } from '../nlp/index';
import type { Analysis } from '../nlp/types';

/** In UTF-16 units: 100 times a long article, and still analysed in a few seconds. */
const LONGEST_TEXT = 1_000_000;

let loading: Promise<Model> | undefined;

async function fetchModel(): Promise<Model> {
  // Relative to the background itself, hence inside the package: no network.
  const response = await fetch('weights.bin');
  return readModel(new Uint8Array(await response.arrayBuffer()));
}

/** One model serves all tabs. It is read when the first text comes, and again if that failed. */
function loadModel(): Promise<Model> {
  loading ??= fetchModel().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Analyses a text. Rejects if it is longer than `LONGEST_TEXT` or the model cannot be read. */
export async function analyseText(text: string): Promise<Analysis> {
  if (text.length > LONGEST_TEXT)
    throw new RangeError(`The text has ${text.length} characters; at most ${LONGEST_TEXT} are analysed.`);
  return analyse(text, await loadModel());
}
