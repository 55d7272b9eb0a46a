import type { EntityType } from '../nlp/types';
import type { EntryType } from './outline';
import type { CountKey, MessageKey } from './translate';

/** The order in which readers look for them: people, organisations, places, who speaks without a name, the rest. */
export const KIND_ORDER = ['PER', 'ORG', 'LOC', 'SOURCE', 'MISC'] as const satisfies readonly EntryType[];

export const KIND_LABEL: Readonly<Record<EntityType, MessageKey>> = {
  PER: 'kind_person',
  ORG: 'kind_organisation',
  LOC: 'kind_place',
  MISC: 'kind_other_name',
};

export const KIND_HEADING: Readonly<Record<EntryType, MessageKey>> = {
  PER: 'people_heading',
  ORG: 'organisations_heading',
  LOC: 'places_heading',
  MISC: 'other_names_heading',
  SOURCE: 'sources_heading',
};

/** The kinds of mark whose counts head the list. */
export const HEADLINE_COUNTS = [
  ['PER', 'people'],
  ['ORG', 'organisations'],
  ['LOC', 'places'],
  ['quote', 'quotations'],
] as const satisfies readonly (readonly [EntityType | 'quote', CountKey])[];

export type HeadlineKind = (typeof HEADLINE_COUNTS)[number][0];
