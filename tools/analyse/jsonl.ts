import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { analyse, type Model } from '../../src/nlp/index';
import { InputError } from './input-error';
import { decodeText } from './utf8';

const SOURCE = 'standard input';

/**
 * Analyses one article a line, {"id", "text"} → {"id", …analysis}, in order and one at a time, so that memory holds one
 * article whatever the length of the input. Empty lines are passed over.
 * @throws InputError at the first bad line; the analyses of the lines before it have been written.
 */
export async function analyseLines(input: Readable, output: Writable, model: Model): Promise<void> {
  let number = 0;
  for await (const line of splitLines(input)) {
    number++;
    const article = readLine(line, number);
    if (!article) continue;
    const written = `${JSON.stringify({ id: article.id, ...analyse(article.text, model) })}\n`;
    if (!output.write(written)) await once(output, 'drain');
  }
}

function readLine(line: Uint8Array, number: number): { id: unknown; text: string } | undefined {
  const json = decodeText(line, SOURCE, number);
  if (json.trim() === '') return undefined;
  const where = `${SOURCE}, line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new InputError(`${where}: not JSON`);
  }
  if (typeof value !== 'object' || value === null) throw new InputError(`${where}: no object with a "text"`);
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new InputError(`${where}: no "text"`);
  return { id, text };
}

async function* splitLines(input: Readable): AsyncGenerator<Uint8Array> {
  let pending: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
