import type { EntityType } from '../nlp/types';
import type { CountKey, MessageKey } from './translate';

/** The order in which readers look for them: people, organisations, places, the rest. */
export const KIND_ORDER = ['PER', 'ORG', 'LOC', 'MISC'] as const satisfies readonly EntityType[];

export const KIND_LABEL: Readonly<Record<EntityType, MessageKey>> = {
  PER: 'kind_person',
  ORG: 'kind_organisation',
  LOC: 'kind_place',
  MISC: 'kind_other_name',
};

export const KIND_HEADING: Readonly<Record<EntityType, MessageKey>> = {
  PER: 'people_heading',
  ORG: 'organisations_heading',
  LOC: 'places_heading',
  MISC: 'other_names_heading',
};

export const KIND_COUNT: Readonly<Record<EntityType, CountKey>> = {
  PER: 'people',
  ORG: 'organisations',
  LOC: 'places',
  MISC: 'other_names',
};
