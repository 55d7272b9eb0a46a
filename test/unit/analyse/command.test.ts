import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'isnad-analyse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run analyse` as it is written in package.json, with `input` on standard input. */
function command(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const child = spawn('npm', ['run', '--silent', 'analyse', '--', ...args], { cwd: ROOT });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TEXT = 'لقاء\nقال وزير الخارجية الأميركي أنتوني بلينكن إن "الاتفاق جاهز للتوقيع اليوم".';
const line = (id: unknown, text: unknown) => `${JSON.stringify({ id, text })}\n`;
const notUtf8 = new Uint8Array([0xd9, 0x82, 0x0a, 0xff, 0xfe, 0x0a]);

test('a text file: its analysis on standard output, offsets into the text as given', async () => {
  const { code, out, err } = await command([fileOf('article.txt', `\ufeff${TEXT}`)]);
  const analysis = JSON.parse(out);
  const [quote] = analysis.quotes;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(`\ufeff${TEXT}`.slice(quote.start, quote.end)).toBe('"الاتفاق جاهز للتوقيع اليوم"');
}, 60_000);

test('lines: one analysis each, in order, under its own id', async () => {
  const { code, out } = await command(
    ['--jsonl'],
    line('أ', TEXT) + line(7, '') + line(null, 'خبر').trimEnd(),
  );
  const analyses = out
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each));
  expect(code).toBe(0);
  expect(analyses.map(({ id }) => id)).toEqual(['أ', 7, null]);
  expect(
    analyses.every(
      ({ version, entities, quotes, quotedOther }) => version === 1 && entities && quotes && quotedOther,
    ),
  ).toBe(true);
}, 60_000);

test.each([
  ['no JSON', 'ليس جيسون\n', 'standard input, line 3: not JSON'],
  ['no text', '{"id": "ب"}\n', 'standard input, line 3: no "text"'],
  ['a text that is none', line('ب', 5), 'standard input, line 3: no "text"'],
  ['no object', 'null\n', 'standard input, line 3: no object with a "text"'],
  ['no UTF-8', notUtf8.subarray(3), 'standard input, line 3: not UTF-8'],
])(
  'bad lines (%s): code 2, one clear line, and nothing lost before',
  async (_, bad, message) => {
    const good = Buffer.from(line('a', TEXT) + line('b', TEXT.repeat(200)));
    const { code, out, err } = await command(
      ['--jsonl'],
      Buffer.concat([good, Buffer.from(bad), Buffer.from(line('c', TEXT))]),
    );
    const ids = out
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each).id);
    expect({ code, err, ids }).toEqual({ code: 2, err: `${message}\n`, ids: ['a', 'b'] });
  },
  60_000,
);

test.each([
  ['not UTF-8', () => fileOf('bad.txt', notUtf8), /bad\.txt, line 2: not UTF-8\n$/],
  ['not there', () => join(folder, 'none.txt'), /none\.txt: cannot be read \(ENOENT\)\n$/],
])(
  'a file that is %s: code 2 and one clear line',
  async (_, path, message) => {
    const { code, out, err } = await command([path()]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  },
  60_000,
);

test.each([
  [[]],
  [['--unknown']],
  [['one.txt', 'two.txt']],
])('wrong arguments: code 2 and the usage', async (args) => {
  const { code, err } = await command(args);
  expect(code).toBe(2);
  expect(err).toMatch(/^usage: analyse/);
}, 60_000);
