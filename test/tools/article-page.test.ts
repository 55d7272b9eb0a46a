import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parseArticle, renderArticlePage } from '../../tools/site/article-page';

test('an article becomes a page with its very words, whatever signs they hold', () => {
  const article = parseArticle('عنوان "بين" <قوسين> & غيره\r\n\r\nقال الوزير: "نعم".\nانتهى.\n');
  const { document } = new JSDOM(renderArticlePage(article)).window;
  expect(document.title).toBe('عنوان "بين" <قوسين> & غيره');
  expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(document.title);
  expect(document.querySelector('h1')?.textContent).toBe(document.title);
  expect([...document.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
    'قال الوزير: "نعم".',
    'انتهى.',
  ]);
});
