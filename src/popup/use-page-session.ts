import { useEffect, useState } from 'preact/hooks';
import { watchActiveTab } from '../platform/tabs';
import { OPENING, PageSession, type Session } from './page-session';

/** How soon the panel notices that a page has grown; the question costs a few milliseconds. */
const REFRESH_MS = 2000;

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
    let current: PageSession | null = null;
    const turn = (): void => {
      turning.abort();
      turning = new AbortController();
      const next = new PageSession(setSession, AbortSignal.any([turning.signal, leaving.signal]));
      setActions(next);
      current = next;
      void next.open(!follows);
    };
    turn();
    if (!follows) return () => leaving.abort();
    watchActiveTab(turn, leaving.signal);
    const refreshing = setInterval(() => void current?.refresh(), REFRESH_MS);
    leaving.signal.addEventListener('abort', () => clearInterval(refreshing), { once: true });
    return () => leaving.abort();
  }, [follows]);
  return { session, actions };
}
