import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../src/page/detect/json-ld';
import { readMetadata } from '../../../src/page/detect/metadata';
import { documentOf } from './document';

const withData = (source: string): Document =>
  documentOf(`<script type="application/ld+json">${source}</script>`);
const typesIn = (source: string): string[] => readJsonLd(withData(source)).flatMap(({ types }) => types);

describe('readJsonLd', () => {
  it.each([
    ['an object', '{"@type":"NewsArticle"}'],
    ['an array', '[{"@type":"NewsArticle"}]'],
    ['a graph', '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle"}]}'],
    ['several types', '{"@type":["NewsArticle"]}'],
    ['a full address', '{"@type":"https://schema.org/NewsArticle"}'],
    ['a CDATA section', '<![CDATA[ {"@type":"NewsArticle"} ]]>'],
    ['a commented CDATA section', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'],
    ['a comment', '<!-- {"@type":"NewsArticle"} -->'],
    ['a semicolon at the end', '{"@type":"NewsArticle"};'],
    ['a line feed in a string', '{"@type":"NewsArticle","headline":"خبر\nفي سطرين"}'],
    ['the main entity of a page', '{"mainEntity":{"@type":"NewsArticle"},"@type":"WebPage"}'],
  ])('reads %s', (_name, source) => {
    expect(typesIn(source)).toContain('NewsArticle');
  });

  it('takes broken data for none', () => {
    expect(typesIn('{"@type":"NewsArticle",')).toEqual([]);
    expect(typesIn('null')).toEqual([]);
  });

  it('stops at data that nest without end', () => {
    const deep = `${'{"@graph":['.repeat(5_000)}{"@type":"NewsArticle"}${']}'.repeat(5_000)}`;
    expect(typesIn(deep)).toEqual([]);
  });
});

describe('readMetadata', () => {
  it('offers the titles of the page with and without the name of the site', () => {
    const { titles } = readMetadata(
      documentOf(
        '<title>افتتاح سد جديد في الشمال | صحيفة الأفق</title><meta property="og:title" content="سد جديد">',
      ),
    );
    expect(titles).toContain('افتتاح سد جديد في الشمال');
    expect(titles).toContain('سد جديد');
  });

  it('takes the body from structured data only if it is more than a summary', () => {
    const long = 'قالت الوزارة في بيان. '.repeat(20);
    expect(readMetadata(withData(`{"@type":"NewsArticle","articleBody":"${long}"}`)).articleBody).toBe(long);
    expect(readMetadata(withData('{"@type":"NewsArticle","articleBody":"قالت"}')).articleBody).toBe('');
  });
});
