import pieces from '../pieces.css';
import theme from '../theme.css';
import card from './card.css';
import { inOwnUnit } from './own-unit';

/** The texts of the style sheets that the card's shadow root adopts, in this order. */
export const CARD_STYLES: readonly string[] = [theme, pieces, card].map(inOwnUnit);
