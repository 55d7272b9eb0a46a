import { describe, expect, it } from 'vitest';
import { possibleGlued, readingsOf, restBehind, withoutArticle } from '../../../src/nlp/names/particles';

describe('readingsOf', () => {
  it('reads conjunction and preposition off a word', () => {
    expect(readingsOf('وبالعراق')).toEqual([
      { glued: 0, rest: 'وبالعراق' },
      { glued: 1, rest: 'بالعراق' },
      { glued: 2, rest: 'العراق' },
    ]);
  });

  it('gives back the alif that لل hides', () => {
    expect(restBehind('للولايات', 1)).toBe('الولايات');
    expect(restBehind('وللعراق', 2)).toBe('العراق');
  });

  it('takes no particle from a word that would be a letter long', () => {
    expect(possibleGlued('بن')).toBe(1);
    expect(readingsOf('لي')).toEqual([{ glued: 0, rest: 'لي' }]);
  });

  it('takes no particle where the letters are none', () => {
    expect(possibleGlued('حماس')).toBe(1);
  });
});

describe('withoutArticle', () => {
  it('leaves words that only look as if they had one', () => {
    expect(withoutArticle('العراق')).toBe('عراق');
    expect(withoutArticle('الي')).toBe('الي');
  });
});
