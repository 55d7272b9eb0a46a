import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read-page';
import { runToEnd } from '../../../src/page/run-sliced';
import { pageOf } from './document';

const FOLDER = join(import.meta.dirname, '../../pages');

interface Expected {
  readonly article: boolean;
  readonly language: string;
  readonly headline?: string;
  readonly paragraphs?: readonly string[];
  /** The lines of the articles that follow on the same page. */
  readonly further?: readonly string[];
}

const read = (slug: string) => {
  const document = pageOf(readFileSync(join(FOLDER, slug, 'page.html')));
  const before = document.documentElement.outerHTML;
  const page = runToEnd(readPage(document));
  return { ...page, isUnchanged: document.documentElement.outerHTML === before };
};

const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8'));

/** Layouts of news outlets, and pages that are no Arabic news, with words of our own. */
const slugs = readdirSync(FOLDER);

describe.each(slugs.filter((slug) => expectedOf(slug).article))('the news page %s', (slug) => {
  const { detection, headline, paragraphs, pageText, isUnchanged } = read(slug);
  const expected = expectedOf(slug);

  it('is a news article', () => {
    expect(detection.status, `${detection.score}: ${detection.reasons}`).toBe('article');
    expect(detection.language).toBe('ar');
  });

  it('gives its headline and body, then the articles that follow, and nothing else', () => {
    expect(headline).toBe(expected.headline);
    expect(paragraphs).toEqual(expected.paragraphs);
    expect(pageText.text).toBe([headline, ...paragraphs, ...(expected.further ?? [])].join('\n'));
  });

  it('is unchanged by being read', () => {
    expect(isUnchanged).toBe(true);
  });
});

describe.each(slugs.filter((slug) => !expectedOf(slug).article))('the page %s', (slug) => {
  it('is left alone', () => {
    const { detection, isUnchanged } = read(slug);
    const { language } = expectedOf(slug);
    const status = language === 'ar' ? 'not-article' : 'not-arabic';
    expect(detection.status, `${detection.score}: ${detection.reasons}`).toBe(status);
    expect(detection.language).toBe(language);
    expect(isUnchanged).toBe(true);
  });
});
