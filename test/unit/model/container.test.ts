import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError, readContainer } from '../../../src/nlp/model/container';
import { readModel } from '../../../src/nlp/model/read-model';
import { writeContainer } from '../../../tools/train/pack/write-container';

const sections = new Map([
  ['names.words', Uint8Array.of(1, 2, 3)],
  ['quotes.cues', Uint8Array.of(4)],
]);

describe('readContainer', () => {
  it('finds the sections that were written, each at a multiple of 8', () => {
    const read = readContainer(writeContainer(sections));
    expect([...read.keys()]).toEqual(['names.words', 'quotes.cues']);
    expect([...read.get('names.words')!]).toEqual([1, 2, 3]);
    for (const section of read.values()) expect(section.byteOffset % 8).toBe(0);
  });

  it('writes the same bytes whatever the order of the sections', () => {
    expect(writeContainer(new Map([...sections].reverse()))).toEqual(writeContainer(sections));
  });

  it('refuses what is no model file', () => {
    expect(() => readContainer(new Uint8Array(0))).toThrow(/not a model file/);
    expect(() => readContainer(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
      ModelError,
    );
  });

  it('refuses a file of another version, and says which', () => {
    const bytes = writeContainer(sections);
    new DataView(bytes.buffer).setUint32(4, 99, true);
    expect(() => readContainer(bytes)).toThrow(/version 99/);
  });

  it('refuses a file with any byte changed or with its end cut off', () => {
    const whole = writeContainer(sections);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const damaged = whole.slice();
          damaged[at]! ^= change;
          expect(() => readContainer(damaged)).toThrow(ModelError);
          expect(() => readContainer(whole.slice(0, at))).toThrow(ModelError);
        },
      ),
    );
  });
});

describe('readModel', () => {
  it('names the section that is missing', () => {
    expect(() => readModel(writeContainer(new Map()))).toThrow(/without its section names\./);
  });

  it('refuses a section that is too short for its table', () => {
    expect(() => readModel(writeContainer(sections))).toThrow(ModelError);
  });
});
