import pieces from '../pieces.css';
import theme from '../theme.css';
import card from './card.css';

/**
 * In a page `rem` is what the page makes of it, half of the usual on many: the card has a unit of its own, which its host
 * sets.
 */
export const inOwnUnit = (css: string): string =>
  css.replace(/(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--isnad-rem))');

/** The texts of the style sheets that the card's shadow root adopts, in this order. */
export const CARD_STYLES: readonly string[] = [theme, pieces, card].map(inOwnUnit);
