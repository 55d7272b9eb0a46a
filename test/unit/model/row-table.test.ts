import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlot, readRowTable, writeRowTable } from '../../../src/nlp/model/row-table';
import { hashText } from '../../../src/nlp/names/features/hash';
import { fillRowTable } from '../../../tools/train/write-row-table';

const tableOf = (words: readonly string[]) =>
  fillRowTable(
    words.map((word) => hashText(word)),
    2,
    Float32Array.of(1, 0.5),
    (index) => [index + 1, -index - 1],
  );

describe('RowTable', () => {
  it('finds the row of each word after a journey through bytes', () => {
    const words = ['العراق', 'بغداد', 'واشنطن', 'داعش'];
    const table = readRowTable(writeRowTable(tableOf(words)));
    expect([...table.scales]).toEqual([1, 0.5]);
    words.forEach((word, index) => {
      const slot = findSlot(table, hashText(word));
      expect([...table.rows.subarray(2 * slot, 2 * slot + 2)]).toEqual([index + 1, -index - 1]);
    });
  });

  it('finds all of any set of words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 100 }), (words) => {
        const table = tableOf(words);
        for (const word of words) expect(findSlot(table, hashText(word))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not find a word that was not put in, in an empty table either', () => {
    expect(findSlot(tableOf(['العراق']), hashText('إيران'))).toBe(-1);
    expect(findSlot(tableOf([]), hashText('إيران'))).toBe(-1);
  });

  it('refuses bytes that are too few', () => {
    expect(() => readRowTable(writeRowTable(tableOf(['العراق'])).slice(0, 24))).toThrow(RangeError);
    expect(() => readRowTable(new Uint8Array(3))).toThrow(RangeError);
  });
});
