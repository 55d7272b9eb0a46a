import { isMarkKind, otherKinds } from './mark-kinds';

/** Saved beside the settings. */
export const SETTINGS_VERSION = 2;

type Stored = Record<string, unknown>;

/** What each version changed, from the one before it. */
const STEPS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // 1 saved the kinds that are marked: a kind that came later would have stayed unmarked for whoever had chosen once.
  2: ({ kinds, ...others }) => (kinds === undefined ? others : { ...others, unmarked: unmarkedBy(kinds) }),
};

/** A damaged list stays as it is, for the check that follows. */
const unmarkedBy = (kinds: unknown): unknown =>
  Array.isArray(kinds) && kinds.every(isMarkKind) ? otherKinds(kinds) : kinds;

/**
 * What an older version stored, as this one stores it. What a newer version stored is taken as it is: its reader chose it
 * on another device, and what is not understood here is passed over.
 */
export function migrate(stored: Stored): Stored {
  const version = typeof stored.version === 'number' ? stored.version : 1;
  let migrated = stored;
  for (let next = version + 1; next <= SETTINGS_VERSION; next++)
    migrated = STEPS[next]?.(migrated) ?? migrated;
  return version < SETTINGS_VERSION ? { ...migrated, version: SETTINGS_VERSION } : migrated;
}
