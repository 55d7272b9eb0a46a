import { describe, expect, it } from 'vitest';
import { isNamedDisease } from '../../../src/nlp/names/lexicon/named-diseases';

describe('isNamedDisease', () => {
  it('knows diseases however they are spelt', () => {
    expect(['كورونا', 'إيبولا', 'ايبولا'].every(isNamedDisease)).toBe(true);
  });

  it('takes no word that only looks like one', () => {
    expect(['كورونادو', 'الكورونا', 'سارسور'].some(isNamedDisease)).toBe(false);
  });
});
