import { useEffect, useState } from 'preact/hooks';
import { takeHandedText } from '../platform/handed-text';

interface Paste {
  /** Whether a text of the reader's own is read instead of the page. */
  readonly pastes: boolean;
  /** The text that came by itself last; empty before there is one. */
  readonly handed: string;
  setPastes(pastes: boolean): void;
}

/** Reads a text of the reader's own on demand, and in the panel (`takes`) whenever one is handed to it. */
export function usePaste(takes: boolean): Paste {
  const [pastes, setPastes] = useState(false);
  const [handed, setHanded] = useState('');
  useEffect(() => {
    if (!takes) return undefined;
    const leaving = new AbortController();
    const show = (text: string): void => {
      setHanded(text);
      setPastes(true);
    };
    takeHandedText(show, leaving.signal);
    return () => leaving.abort();
  }, [takes]);
  return { pastes, handed, setPastes };
}
