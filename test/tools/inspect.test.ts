import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Outcome {
  readonly code: number;
  readonly lines: readonly Record<string, unknown>[];
  readonly errors: string;
}

function inspect(...files: string[]): Promise<Outcome> {
  const options = { cwd: ROOT, maxBuffer: 2 ** 24 };
  return new Promise((resolve) => {
    execFile('npx', ['tsx', 'tools/inspect.ts', ...files], options, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter(Boolean);
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, lines: lines.map((line) => JSON.parse(line)), errors: stderr });
    });
  });
}

test('each page is a line of JSON', async () => {
  const files = ['test/pages/news-json-ld-graph/page.html', 'test/pages/poem/page.html'];
  const { code, lines } = await inspect(...files);
  expect(code).toBe(0);
  expect(lines.map(({ file, article, language }) => [file, article, language])).toEqual([
    [files[0], true, 'ar'],
    [files[1], false, 'ar'],
  ]);
  expect(Object.keys(lines[0]!)).toEqual([
    'file',
    'article',
    'score',
    'reasons',
    'language',
    'headline',
    'paragraphs',
  ]);
}, 30_000);

test('a file that cannot be read is named, and the others are printed all the same', async () => {
  const { code, lines, errors } = await inspect('no-such-page.html', 'test/pages/poem/page.html');
  expect(code).toBe(2);
  expect(lines).toHaveLength(1);
  expect(errors).toMatch(/^no-such-page\.html: ENOENT/);
}, 30_000);
