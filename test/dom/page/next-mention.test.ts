import { describe, expect, it } from 'vitest';
import { nextMention } from '../../../src/page/next-mention';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';

const EMPTY = { ...SEED_ANALYSIS, entities: [] };

describe('going from name to name', () => {
  const words = (at: number, direction: 1 | -1) => {
    const span = nextMention(SEED_ANALYSIS, at, direction);
    return span && SEED_TEXT.slice(span.start, span.end);
  };

  it('begins with the first, whoever it is, and passes roles over', () => {
    expect(words(-1, 1)).toBe('واشنطن');
  });

  it('goes on and back', () => {
    const first = nextMention(SEED_ANALYSIS, -1, 1)!;
    expect(words(first.start, 1)).toBe('حسين فؤاد');
    const second = nextMention(SEED_ANALYSIS, first.start, 1)!;
    expect(nextMention(SEED_ANALYSIS, second.start, -1)).toEqual(first);
  });

  it('begins again after the last, and comes to the last before the first', () => {
    expect(words(SEED_TEXT.length, 1)).toBe('واشنطن');
    expect(words(-1, -1)).toBe('العراق');
  });

  it('goes nowhere without names', () => {
    expect(nextMention(EMPTY, -1, 1)).toBeNull();
  });
});
