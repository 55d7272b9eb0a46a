import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Article, sharedFile } from './corpus';

/**
 * Raw text that the first model labels and its successor learns from: so many words of each file. Outlets that the
 * gold lacks count more than those it has.
 */
const WORDS_OF: Readonly<Record<string, number>> = {
  'news_ant_multi.txt.gz': 260_000,
  'news_hespress_aljazeera_2022.txt.gz': 140_000,
  'news_jawharafm_2013_2017.txt.gz': 60_000,
  'news_morocco_2019.txt.gz': 40_000,
  'news_saudinewsnet_2015.txt.gz': 240_000,
  'wikipedia_ar_2017_sample.txt.gz': 50_000,
};
/** Lines with fewer letters are menus and captions; with more, whole pages without paragraphs. */
const SHORTEST = 80;
const LONGEST = 1500;
/** Neighbouring lines make an article: most of the files keep the order of the paragraphs. */
const LINES = 10;

/** A sample of raw text, evenly spread over each file, as articles without names. */
export function readRawArticles(): Article[] {
  const folder = sharedFile('text');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => (WORDS_OF[file] ? sampleOf(join(folder, file), file, WORDS_OF[file]) : []));
}

function sampleOf(path: string, file: string, wanted: number): Article[] {
  const lines = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.length >= SHORTEST && line.length <= LONGEST);
  const words = lines.reduce((sum, line) => sum + countWords(line), 0);
  const step = Math.max(1, Math.floor(words / wanted));
  const articles: Article[] = [];
  let taken = 0;
  for (let at = 0; at < lines.length && taken < wanted; at += LINES * step) {
    const text = lines.slice(at, at + LINES).join('\n');
    taken += countWords(text);
    articles.push({ id: `${file}:${at}`, source: 'raw', text, names: [] });
  }
  return articles;
}

function countWords(line: string): number {
  return line.split(' ').length;
}
