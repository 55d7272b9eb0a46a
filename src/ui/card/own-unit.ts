/**
 * In a page `rem` is what the page makes of it, half of the usual on many: the card has a unit of its own, which its host
 * sets. Answers the style sheet with this instead.
 */
export const inOwnUnit = (css: string): string =>
  css.replace(/(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--isnad-rem))');
