import { useEffect, useState } from 'preact/hooks';
import { watchActiveTab } from '../platform/tabs';
import { OPENING, PageSession, type Session } from './page-session';

/**
 * The conversation with the page in front. The popup has one, and closes with it; the side panel (`follows`) begins
 * another whenever the reader turns to another page.
 */
export function usePageSession(follows: boolean): { session: Session; actions: PageSession } {
  const [session, setSession] = useState(OPENING);
  const [actions, setActions] = useState(() => new PageSession(setSession, AbortSignal.abort()));
  useEffect(() => {
    const leaving = new AbortController();
    let turning = new AbortController();
    const turn = (): void => {
      turning.abort();
      turning = new AbortController();
      const next = new PageSession(setSession, AbortSignal.any([turning.signal, leaving.signal]));
      setActions(next);
      void next.open();
    };
    turn();
    if (follows) watchActiveTab(turn, leaving.signal);
    return () => leaving.abort();
  }, [follows]);
  return { session, actions };
}
