import { expect, test } from 'vitest';
import { STRICT_CONFIDENCE } from '../../../src/nlp/index';
import { doubtOf, FIRM } from '../../../src/ui/confidence';

// The interface may not import the language core, so that it has the figure a second time.
test('a name is doubtful in the interface exactly where strict readers do not see it', () => {
  expect(FIRM).toBe(STRICT_CONFIDENCE);
  expect([doubtOf(STRICT_CONFIDENCE), doubtOf(STRICT_CONFIDENCE - 0.01)]).toEqual([
    null,
    'confidence_likely',
  ]);
});
