import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page';
import { runToEnd } from '../../../src/page/run-sliced';
import { pageOf } from './document';
import { wordF1 } from './word-f1';

const FOLDER = join(import.meta.dirname, '../../../../shared/pages');

interface Truth {
  readonly file: string;
  readonly paragraphs: readonly string[];
}

const read = (file: string) => runToEnd(readPage(pageOf(readFileSync(join(FOLDER, file)))));
const pagesIn = (folder: string): string[] =>
  readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file));

/** Pages as real outlets served them lie beside the project, not in it. */
describe.runIf(existsSync(FOLDER))('saved pages of real sites', () => {
  it('finds every news article and reads what its readers read', () => {
    const lines = readFileSync(join(FOLDER, 'news/truth.jsonl'), 'utf8').trim().split('\n');
    const scores = lines.map((line) => {
      const { file, paragraphs } = JSON.parse(line) as Truth;
      const page = read(`news/${file}`);
      expect(page.detection.status, `${file} ${page.detection.score}`).toBe('article');
      return wordF1(page.paragraphs.join('\n'), paragraphs.join('\n'));
    });
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.95);
  }, 60_000);

  it('takes at most one other page for Arabic news', () => {
    const taken = pagesIn('other').filter((file) => read(file).detection.status === 'article');
    expect(taken.length, taken.join()).toBeLessThanOrEqual(1);
  }, 60_000);
});
