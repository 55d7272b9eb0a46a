import { expect, test } from 'vitest';
import { fail, pass, totalLine } from '../../tools/check/outcome';

test('the closing line counts checks and tests, and names the skipped only where there are any', () => {
  const tests = { passed: 40, failed: 2, skipped: 0, note: '', details: '' };
  expect(totalLine([pass(), tests, fail('')])).toBe('41 passed, 3 failed');
  expect(totalLine([pass(), { ...tests, failed: 0, skipped: 1 }])).toBe('41 passed, 0 failed, 1 skipped');
});
