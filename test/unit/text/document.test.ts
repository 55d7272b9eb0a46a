import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/nlp/text/document';

describe('readDocument', () => {
  it('takes each line with words as a paragraph, with its tokens', () => {
    const text = 'العراق يفوز\n\n  \r\nقال حسين.';
    const { paragraphs, tokens } = readDocument(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['العراق يفوز', 'قال حسين.']);
    expect(paragraphs.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 2],
      [2, 5],
    ]);
    expect(tokens).toHaveLength(5);
  });

  it('has no paragraphs for a text without words', () => {
    expect(readDocument(' \n\n').paragraphs).toEqual([]);
  });
});
