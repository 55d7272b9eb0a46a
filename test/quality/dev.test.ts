import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse, readModel } from '../../src/nlp/index';
import { SCORE_FLOORS } from './score-floors';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared');
const DEV = join(SHARED, 'corpus/dev.jsonl');

interface Scores {
  readonly names: { readonly ALL: { readonly F1: number } };
  readonly list: { readonly 'PER+ORG': { readonly F1: number } };
  readonly coreference: { readonly F1: number };
  readonly quotes: { readonly F1: number };
  readonly roles: { readonly F1: number };
  readonly indirect: { readonly F1: number };
  readonly speaker: { readonly all: { readonly accuracy: number } };
}

function scoreDev(): Scores {
  const model = readModel(new Uint8Array(readFileSync(join(ROOT, 'src/nlp/model/weights.bin'))));
  const lines = readFileSync(DEV, 'utf8').split('\n').filter(Boolean);
  const analyses = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return JSON.stringify({ id, ...analyse(text, model) });
  });
  const folder = mkdtempSync(join(tmpdir(), 'isnad-dev-'));
  try {
    const predicted = join(folder, 'predicted.jsonl');
    writeFileSync(predicted, analyses.join('\n'));
    const score = [join(SHARED, 'bench/score.mjs'), DEV, predicted, '--json'];
    return JSON.parse(spawnSync(process.execPath, score, { encoding: 'utf8' }).stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!existsSync(DEV))(
  'the scores on dev do not fall (skipped without ../shared)',
  () => {
    const scores = scoreDev();
    const reached = {
      names: scores.names.ALL.F1,
      list: scores.list['PER+ORG'].F1,
      sameEntity: scores.coreference.F1,
      quotations: scores.quotes.F1,
      speakers: scores.speaker.all.accuracy,
      roles: scores.roles.F1,
      indirect: scores.indirect.F1,
    };
    for (const [what, floor] of Object.entries(SCORE_FLOORS)) {
      expect(reached[what as keyof typeof reached], what).toBeGreaterThanOrEqual(floor);
    }
  },
  60_000,
);
