import type { EntityType } from '../../nlp/types';

/** What can be marked (`indirect`: a statement that is reported without quotation marks), and the name of its highlight in `marks.css`. */
export const MARK_NAMES = {
  PER: 'isnad-per',
  ORG: 'isnad-org',
  LOC: 'isnad-loc',
  MISC: 'isnad-misc',
  quote: 'isnad-quote',
  indirect: 'isnad-indirect',
} as const satisfies Record<EntityType | 'quote' | 'indirect', string>;

export type MarkKind = keyof typeof MARK_NAMES;

export const MARK_KINDS = Object.keys(MARK_NAMES) as MarkKind[];

export const FLASH_NAME = 'isnad-flash';

/** Where they overlap, the higher is painted over the lower: names over quotations, the flash over all. */
export const PRIORITIES: Readonly<Record<MarkKind | 'flash', number>> = {
  indirect: 0,
  quote: 0,
  MISC: 1,
  LOC: 2,
  ORG: 3,
  PER: 4,
  flash: 5,
};
