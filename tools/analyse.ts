/**
 * The language core on the command line; ANALYSIS of an article as `README.md` describes it.
 *
 *     npm run --silent analyse -- article.txt
 *     npm run --silent analyse -- --jsonl < articles.jsonl > analyses.jsonl
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse, type Model, readModel } from '../src/nlp/index';
import { InputError } from './analyse/input-error';
import { analyseLines } from './analyse/jsonl';
import { decodeText } from './analyse/utf8';

const MODEL = new URL('../src/nlp/model/weights.bin', import.meta.url);
const USAGE = 'usage: analyse ARTICLE.txt, or analyse --jsonl with {"id", "text"} lines on standard input';

function loadModel(): Model {
  return readModel(new Uint8Array(readFileSync(MODEL)));
}

function analyseFile(path: string): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new InputError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const text = decodeText(bytes, path);
  process.stdout.write(`${JSON.stringify(analyse(text, loadModel()), null, 2)}\n`);
}

function readArguments(): { readonly jsonl: boolean; readonly files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { jsonl: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { jsonl: values.jsonl, files: positionals };
  } catch {
    throw new InputError(USAGE);
  }
}

async function main(): Promise<void> {
  const { jsonl, files } = readArguments();
  if (files.length !== (jsonl ? 0 : 1)) throw new InputError(USAGE);
  if (jsonl) await analyseLines(process.stdin, process.stdout, loadModel());
  else analyseFile(files[0]!);
}

// a reader that closes the pipe early (head) has all that it wanted
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  // not process.exit(): what was written before must reach its reader
  process.exitCode = 2;
}
