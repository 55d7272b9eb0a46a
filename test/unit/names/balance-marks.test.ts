import { describe, expect, test } from 'vitest';
import { balanceMarks } from '../../../src/nlp/names/balance-marks';
import { readDocument } from '../../../src/nlp/text/document';

/** Balances the name that covers `words` in `text`, and gives what it covers then. */
function balanced(text: string, words: string): string {
  const document = readDocument(text);
  const start = text.indexOf(words);
  const end = start + words.length;
  const firstToken = document.tokens.findIndex((token) => token.start >= start);
  const endToken = document.tokens.filter((token) => token.start < end).length;
  const mention = { start, end, type: 'ORG' as const, confidence: 1, firstToken, endToken };
  const result = balanceMarks(document, mention);
  expect(document.tokens[result.firstToken]!.start).toBe(result.start);
  expect(document.tokens[result.endToken - 1]!.end).toBe(result.end);
  return text.slice(result.start, result.end);
}

describe('balanceMarks', () => {
  test('gives a quoted first word its opening mark', () => {
    expect(balanced('قصف "جيش" الاحتلال المدينة', 'جيش" الاحتلال')).toBe('"جيش" الاحتلال');
  });

  test('gives a quoted last word its closing mark', () => {
    expect(balanced('في جامعة «كولومبيا» أمس', 'جامعة «كولومبيا')).toBe('جامعة «كولومبيا»');
  });

  test('ends a name of several quoted words with its marks', () => {
    expect(balanced('قالت صحيفة "واشنطن بوست" الأميركية', 'واشنطن بوست" الأميركية')).toBe('واشنطن بوست');
  });

  test('reaches the closing mark that a few words part from it, but not in the next line', () => {
    const name = 'تحالف "دعم الشرعية';
    expect(balanced(`أعلن ${name} في اليمن" اليوم`, name)).toBe('تحالف "دعم الشرعية في اليمن"');
    expect(balanced(`أعلن ${name}\nقال "نعم"`, name)).toBe(name);
  });

  test('leaves the marks round a whole name outside', () => {
    expect(balanced('قالت "رويترز" أمس', 'رويترز')).toBe('رويترز');
    expect(balanced('زار معهد "شيان" للبصريات أمس', 'معهد "شيان" للبصريات')).toBe('معهد "شيان" للبصريات');
  });

  test('takes no mark that does not touch the name', () => {
    expect(balanced('قال: "جيش الاحتلال" الإسرائيلي', 'الاحتلال" الإسرائيلي')).toBe('الاحتلال" الإسرائيلي');
  });
});
