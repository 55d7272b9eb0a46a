import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeights, readChunkWeights, writeChunkWeights } from '../../../src/nlp/latin/chunk-weights';
import { lookUp, readSpellingTable, writeSpellingTable } from '../../../src/nlp/latin/spelling-table';
import { ModelError } from '../../../src/nlp/model/container';

const sections = (bytes: Uint8Array) => new Map([['section', bytes]]);

describe('a table of spellings', () => {
  it('finds what was written, and nothing else', () => {
    const names = fc.dictionary(fc.string({ minLength: 1 }), fc.stringMatching(/^[A-Za-z' -]{0,12}$/));
    fc.assert(
      fc.property(names, (record) => {
        const table = readSpellingTable(
          sections(writeSpellingTable(new Map(Object.entries(record)))),
          'section',
        );
        for (const [name, latin] of Object.entries(record)) expect(lookUp(table, name)).toBe(latin);
        expect(lookUp(table, 'اسم لم يُكتب')).toBeUndefined();
      }),
    );
  });

  it('is refused where it is missing or cut short', () => {
    const bytes = writeSpellingTable(new Map([['بغداد', 'Baghdad']]));
    expect(() => readSpellingTable(new Map(), 'section')).toThrow(ModelError);
    expect(() => readSpellingTable(sections(bytes.slice(0, 6)), 'section')).toThrow(ModelError);
  });
});

describe('the weights of chunks', () => {
  const weights = fc.dictionary(
    fc.integer({ min: 1, max: 2 ** 31 - 1 }).map(String),
    fc.dictionary(fc.integer({ min: 0, max: 63 }).map(String), fc.integer({ min: -127, max: 127 }), {
      minKeys: 1,
    }),
  );

  it('come back to within a step of what was written', () => {
    fc.assert(
      fc.property(weights, (record) => {
        const contexts = new Map(
          Object.entries(record).map(([context, own]) => [
            // spread over all bits, as the hashes of contexts are
            Math.imul(Number(context), 0x9e3779b1),
            new Map(Object.entries(own).map(([chunk, weight]) => [Number(chunk), weight])),
          ]),
        );
        const table = readChunkWeights(sections(writeChunkWeights(contexts)), 'section');
        for (const [context, own] of contexts) {
          const scores = new Float64Array(64);
          addWeights(table, context, scores);
          for (const [chunk, weight] of own)
            expect(Math.abs(scores[chunk]! - weight)).toBeLessThanOrEqual(table.scale);
        }
      }),
    );
  });

  it('are refused where they are missing or cut short', () => {
    const bytes = writeChunkWeights(new Map([[12345, new Map([[3, 1.5]])]]));
    expect(() => readChunkWeights(new Map(), 'section')).toThrow(ModelError);
    expect(() => readChunkWeights(sections(bytes.slice(0, bytes.length - 1)), 'section')).toThrow(ModelError);
  });
});
