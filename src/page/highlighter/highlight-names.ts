import type { EntityType } from '../../nlp/types';

/**
 * What can be marked, and the name of its highlight in `marks.css`; `indirect`: a statement that is reported without
 * quotation marks.
 */
export const HIGHLIGHT_NAMES = {
  PER: 'isnad-per',
  ORG: 'isnad-org',
  LOC: 'isnad-loc',
  MISC: 'isnad-misc',
  quote: 'isnad-quote',
  indirect: 'isnad-indirect',
} as const satisfies Record<EntityType | 'quote' | 'indirect', string>;

export type HighlightKind = keyof typeof HIGHLIGHT_NAMES;

export const HIGHLIGHT_KINDS = Object.keys(HIGHLIGHT_NAMES) as HighlightKind[];

export const FLASH_NAME = 'isnad-flash';

/** Where they overlap, the higher is painted over the lower: names over quotations, the flash over all. */
export const PRIORITIES: Readonly<Record<HighlightKind | 'flash', number>> = {
  indirect: 0,
  quote: 0,
  MISC: 1,
  LOC: 2,
  ORG: 3,
  PER: 4,
  flash: 5,
};
