/** What readers choose to have marked in pages. */
export const MARK_KINDS = ['PER', 'ORG', 'LOC', 'MISC', 'quote'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const isMarkKind = (value: unknown): value is MarkKind => MARK_KINDS.includes(value as MarkKind);

/** All kinds but these. */
export const otherKinds = (kinds: readonly MarkKind[]): readonly MarkKind[] =>
  MARK_KINDS.filter((kind) => !kinds.includes(kind));

/** These kinds with one more or without one, in their usual order. */
export const kindsWith = (kinds: readonly MarkKind[], kind: MarkKind, on: boolean): readonly MarkKind[] =>
  MARK_KINDS.filter((each) => (each === kind ? on : kinds.includes(each)));
