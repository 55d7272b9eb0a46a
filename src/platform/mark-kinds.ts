/** What can be marked in pages. */
export const MARK_KINDS = ['PER', 'ORG', 'LOC', 'MISC', 'quote'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
