import { type PageState, send } from '../platform/messages';

/** Puts the number of people and organisations on the toolbar button; nothing while the marks are hidden. */
export function showCount({ analysis, marksShown }: PageState): void {
  const named = analysis?.entities.filter(({ type }) => type === 'PER' || type === 'ORG');
  // A background that does not answer now is told again with the next reading.
  send('badge', { count: named && marksShown ? named.length : null }).catch(() => undefined);
}
