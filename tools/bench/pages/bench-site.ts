import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleText, parseArticle, renderArticlePage } from '../../site/article-page';
import { readSeed } from '../../site/seed';
import { type Site, serve } from '../../site/server';

const FIXTURES = join(import.meta.dirname, '../../../test/pages');
const LONG = 2_000;
const ENGLISH_PARAGRAPH =
  '<p>The minister said on Monday that the talks in Baghdad would resume within days.</p>';

/** A page that changes a clock and a paragraph of the article a hundred times a second when `mutate` is called. */
const MUTATING = `<script>
  function mutate(milliseconds) {
    const clock = document.body.appendChild(document.createElement('p'));
    const paragraph = document.querySelector('article p:last-of-type');
    const words = paragraph.textContent;
    let times = 0;
    const timer = setInterval(() => {
      clock.textContent = 'الساعة الآن ' + ++times;
      paragraph.textContent = words + (times % 2 ? ' وأضاف أن المباحثات مستمرة.' : '');
    }, 10);
    return new Promise((resolve) => setTimeout(() => { clearInterval(timer); resolve(times); }, milliseconds));
  }
</script>`;

export interface BenchSite extends Site {
  /** The pages of `test/pages`, by their paths. */
  readonly fixtures: readonly string[];
}

/** So many advertisements are many even for a newspaper. */
export const FRAMES = 20;

/** Serves what is measured: /english, /frames, /seed, /long, /mutating, and each fixture. */
export async function serveBench(): Promise<BenchSite> {
  const seed = parseArticle(await readSeed());
  const seedPage = renderArticlePage(seed);
  const names = readdirSync(FIXTURES);
  const fixtures = names.map((name) => [`/${name}`, readPage(name)] as const);
  const site = await serve({
    '/english': `<!doctype html><html lang="en"><title>Talks</title><link rel="icon" href="data:,"><body><h1>Talks resume</h1>${ENGLISH_PARAGRAPH.repeat(200)}`,
    '/frames': `<!doctype html><html lang="en"><title>Frames</title><link rel="icon" href="data:,"><body>${'<iframe src="/english" width="300" height="250"></iframe>'.repeat(FRAMES)}`,
    '/seed': seedPage,
    '/long': renderArticlePage(repeat(seed, LONG)),
    '/mutating': seedPage.replace('</head>', `${MUTATING}</head>`),
    ...Object.fromEntries(fixtures),
  });
  return { ...site, fixtures: fixtures.map(([path]) => path) };
}

/** Each paragraph is another one: a number stands before its words. */
function repeat({ headline, paragraphs }: ArticleText, count: number): ArticleText {
  const numbered = Array.from({ length: count }, (_, at) => `(${at}) ${paragraphs[at % paragraphs.length]}`);
  return { headline, paragraphs: numbered };
}

/** Served as UTF-8, whatever the file says; without an icon, which the browser would miss. */
function readPage(name: string): string {
  const bytes = readFileSync(join(FIXTURES, name, 'page.html'));
  const encoding = /charset=["']?windows-1256/i.test(bytes.toString('latin1')) ? 'windows-1256' : 'utf-8';
  const icon = '<link rel="icon" href="data:,">';
  return new TextDecoder(encoding).decode(bytes).replace(/<head[^>]*>/i, (head) => head + icon);
}
