import { type PageState, send } from '../platform/messages';

/** Whether there is anything to take away: a page without names must not wipe out what a frame in it has shown. */
let isShown = false;

/** Puts the number of people and organisations on the toolbar button; nothing while the marks are hidden. */
export function showCount({ analysis, marksShown }: PageState): void {
  const named = analysis?.entities.filter(({ type }) => type === 'PER' || type === 'ORG');
  const count = named && marksShown ? named.length : null;
  if (count === null && !isShown) return;
  isShown = count !== null;
  // A background that does not answer now is told again with the next reading.
  send('badge', { count }).catch(() => undefined);
}
