import { describe, expect, it } from 'vitest';
import { beginLabel, insideLabel, LABEL_COUNT, OUTSIDE } from '../../../src/nlp/names/labels';
import { emptyElsewhere, WordMemory } from '../../../src/nlp/names/second-pass/word-memory';

const BLINKEN = 7;
const [outside, begin, inside] = [OUTSIDE, beginLabel(0), insideLabel(0)];

/** Three words: «أنتوني بلينكن» found for sure, then «بلينكن» alone and doubtful. */
const marginals = new Float32Array(3 * LABEL_COUNT);
marginals[0 * LABEL_COUNT + begin] = 1;
marginals[1 * LABEL_COUNT + inside] = 0.9;
marginals[1 * LABEL_COUNT + outside] = 0.1;
marginals[2 * LABEL_COUNT + begin] = 0.3;
marginals[2 * LABEL_COUNT + outside] = 0.7;

describe('WordMemory', () => {
  const memory = new WordMemory();
  memory.add(BLINKEN, 1, marginals);
  memory.add(BLINKEN, 2, marginals);

  it('tells a word what the others with its key are', () => {
    const elsewhere = emptyElsewhere();
    memory.recall([BLINKEN], 2, marginals, elsewhere);
    expect(elsewhere.count).toBe(1);
    expect(elsewhere.most[inside]).toBeCloseTo(0.9);
    expect(elsewhere.mean[outside]).toBeCloseTo(0.1);
  });

  it('leaves out the word that asks', () => {
    const elsewhere = emptyElsewhere();
    memory.recall([BLINKEN], 1, marginals, elsewhere);
    expect(elsewhere.most[inside]).toBe(0);
    expect(elsewhere.most[begin]).toBeCloseTo(0.3);
  });

  it('knows nothing of a word that stands once', () => {
    const elsewhere = emptyElsewhere();
    memory.add(8, 0, marginals);
    memory.recall([8], 0, marginals, elsewhere);
    expect(elsewhere).toEqual(emptyElsewhere());
  });
});
