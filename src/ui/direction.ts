const ARABIC = /\p{Script=Arabic}/u;

/**
 * The direction of words of an article: from right to left if any of them are Arabic, even if they begin in Latin letters,
 * by which `dir="auto"` would go («CNN بالعربية» would read «بالعربية CNN»).
 */
export const directionOf = (words: string): 'rtl' | 'ltr' => (ARABIC.test(words) ? 'rtl' : 'ltr');

/** Keeps words in order within a plain text of either direction. */
export const isolate = (words: string): string =>
  `${directionOf(words) === 'rtl' ? '\u2067' : '\u2066'}${words}\u2069`;
