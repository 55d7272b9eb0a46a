import { describe, expect, it } from 'vitest';
import { readPublication } from '../../../src/page/publication';
import { cpuMs } from '../../cpu-time';
import { documentOf } from './document';

const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('where and when an article was published', () => {
  it.each([
    ['Open Graph', '<meta property="article:published_time" content="2021-07-23T10:00:00+03:00">'],
    ['microdata', '<meta itemprop="datePublished" content="2021-07-23">'],
    ['JSON-LD', linked('{"@type": "NewsArticle", "datePublished" : "2021-07-23 09:15"}')],
    [
      'JSON-LD with an error in it',
      linked('{"@type": "NewsArticle", "datePublished": "2021-07-23T01:00Z", }'),
    ],
    ['a time in the article', '<article><time datetime="2021-07-23T10:00">أمس</time></article>'],
  ])('is told by %s', (_what, html) => {
    expect(readPublication(documentOf(html)).published).toBe('2021-07-23');
  });

  it.each([
    ['nothing', ''],
    ['words', '<meta property="article:published_time" content="23 يوليو 2021">'],
    ['a time outside of the article', '<nav><time datetime="2021-07-23">اليوم</time></nav>'],
  ])('is not told by %s', (_what, html) => {
    expect(readPublication(documentOf(html)).published).toBeNull();
  });

  it('has the name of the outlet, if the page tells it', () => {
    expect(readPublication(documentOf('<meta property="og:site_name" content=" الجريدة ">')).outlet).toBe(
      'الجريدة',
    );
    expect(readPublication(documentOf('<meta property="og:site_name" content="">')).outlet).toBeNull();
  });

  it('takes no longer over a page that is full of structured data', () => {
    const hostile = documentOf(linked(`{"x": "${'"datePublished" '.repeat(200_000)}"}`).repeat(3));
    expect(cpuMs(() => void readPublication(hostile))).toBeLessThan(1000);
  });
});
