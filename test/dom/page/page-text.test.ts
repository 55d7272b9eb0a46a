import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../src/page/blocks/collect-blocks';
import { PageText } from '../../../src/page/page-text';
import { runToEnd } from '../../../src/page/run-sliced';
import { documentOf } from './document';

function pageTextOf(html: string): PageText {
  const [headline = null, ...body] = runToEnd(collectBlocks(documentOf(html).body));
  return PageText.fromArticles([{ headline, title: '', body }]);
}

const textOf = (ranges: readonly StaticRange[]): string[] =>
  ranges.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );

const find = (pageText: PageText, words: string) => {
  const start = pageText.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

describe('PageText', () => {
  it('has the headline on the first line and a paragraph a line', () => {
    const { text } = pageTextOf('<h1>  العنوان\n هنا </h1>\n<p>فقرة <b>أولى</b></p><div>فقرة ثانية</div>');
    expect(text).toBe('العنوان هنا\nفقرة أولى\nفقرة ثانية');
  });

  it('finds a name across inline elements, without what stands between', () => {
    const pageText = pageTextOf('<p>قال <b>أنتو</b><i>ني</i><span hidden>إعلان</span> <a>بلينكن</a> إنه</p>');
    const ranges = pageText.rangesOf(find(pageText, 'أنتوني بلينكن'));
    expect(textOf(ranges)).toEqual(['أنتو', 'ني', ' ', 'بلينكن']);
  });

  it('keeps offsets right where white space is collapsed', () => {
    const pageText = pageTextOf('<p>\n   زار   أنتوني \n\t بلينكن\n\n بغداد  </p>');
    expect(pageText.text).toBe('زار أنتوني بلينكن بغداد');
    expect(textOf(pageText.rangesOf(find(pageText, 'أنتوني بلينكن')))).toEqual(['أنتوني \n\t بلينكن']);
    expect(textOf(pageText.rangesOf(find(pageText, 'بغداد')))).toEqual(['بغداد']);
  });

  it('keeps soft hyphens, zero-width characters, tatweel and diacritics in the text', () => {
    const words = 'محـــمد\u00ad بن\u200c سَلْمان وا\u0654حمد';
    const pageText = pageTextOf(`<p>وصل ${words} أمس</p>`);
    expect(textOf(pageText.rangesOf(find(pageText, words)))).toEqual([words]);
  });

  it('reads a name that a <br> breaks as one name, in two ranges', () => {
    const pageText = pageTextOf('<p>زار أنتوني<br>بلينكن بغداد</p>');
    expect(textOf(pageText.rangesOf(find(pageText, 'أنتوني بلينكن')))).toEqual(['أنتوني', 'بلينكن']);
  });

  it('knows the text nodes of the article, and no others', () => {
    const document = documentOf('<h1>عنوان</h1><p>زار   <b>بلينكن</b> بغداد</p><nav>قائمة</nav>');
    const [headline = null, ...body] = runToEnd(collectBlocks(document.body));
    const pageText = PageText.fromArticles([{ headline, title: '', body }]);
    expect(pageText.holds(document.querySelector('b')!.firstChild!)).toBe(true);
    expect(pageText.holds(document.querySelector('nav')!.firstChild!)).toBe(false);
  });

  it('gives no range for text that the page has shortened since', () => {
    const document = documentOf('<h1>عنوان</h1><p>زار بلينكن بغداد</p>');
    const [headline = null, ...body] = runToEnd(collectBlocks(document.body));
    const pageText = PageText.fromArticles([{ headline, title: '', body }]);
    (document.querySelector('p')?.firstChild as Text).data = 'زار';
    expect(pageText.rangesOf(find(pageText, 'بغداد'))).toEqual([]);
  });

  it('refuses a span outside of the text', () => {
    expect(() => pageTextOf('<p>نص</p>').rangesOf({ start: 1, end: 99 })).toThrow(RangeError);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'قال',
    'بلينكن',
    ' ',
    '\n  ',
    'إن',
    '\u00ad',
    '\u200f',
    'ـ',
    '&nbsp;',
    '<br>',
    '<br><br>',
    '.',
  ),
  fc.constantFrom(
    '<b>',
    '</b>',
    '<span>',
    '</span>',
    '<p>',
    '</p>',
    '<div hidden>سر</div>',
    '<a href="/">رابط</a>',
  ),
);

describe('PageText of any markup', () => {
  it('maps each letter to the very letter in the document', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const pageText = pageTextOf(`<h1>عنوان</h1>${pieces.join('')}`);
        let end = 0;
        for (const segment of pageText.segments) {
          expect(segment.start).toBeGreaterThanOrEqual(end);
          end = segment.end;
          const inNode = segment.node.data.slice(
            segment.nodeStart,
            segment.nodeStart + segment.end - segment.start,
          );
          expect(inNode.replace(/[ \t\n\r\f]/g, ' ')).toBe(pageText.text.slice(segment.start, segment.end));
          expect(pageText.holds(segment.node)).toBe(true);
        }
      }),
    );
  });

  it('collapses white space, and has nothing that is hidden', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text } = pageTextOf(`<h1>عنوان</h1>${pieces.join('')}`);
        expect(text).not.toMatch(/[ \t\r\f]{2}|\n\n|\n |سر/);
      }),
    );
  });

  it('never joins words that the page sets apart', () => {
    const word = fc.constantFrom('قال', 'بلينكن', 'إن', 'رابط');
    const parting = fc.constantFrom('<br>', '<p></p>', '<div>', '</div><div>', '<hr>', '<li>', ' ', '\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, parting), { maxLength: 20 }), (parts) => {
        const { text } = pageTextOf(`<h1>عنوان</h1>${parts.flat().join('')}`);
        expect(text.split(/\s/).slice(1)).toEqual(parts.map(([first]) => first));
      }),
    );
  });

  it('gives ranges whose letters are those of the span', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, one, other) => {
        const pageText = pageTextOf(`<h1>عنوان</h1>${pieces.join('')}`);
        const [start, end] = [one, other]
          .map((offset) => offset % (pageText.text.length + 1))
          .sort((a, b) => a - b);
        const letters = textOf(pageText.rangesOf({ start: start!, end: end! })).join('');
        expect(letters.replace(/\s/g, '')).toBe(pageText.text.slice(start, end).replace(/\s/g, ''));
      }),
    );
  });
});
