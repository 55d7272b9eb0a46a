import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../nlp/types';
import type { Entry } from '../outline';
import { useTexts } from '../texts';
import type { MessageKey } from '../translate';

/** Long enough to read a short sentence. */
const ANNOUNCED_MS = 3000;

interface Announcement {
  readonly message: readonly [key: MessageKey, ...substitutions: string[]];
  /** Whether all readers need it; otherwise those only who do not see the page move. */
  readonly isSeen: boolean;
}

interface Current {
  readonly key: string;
  /** Index into the mentions of that entry. */
  readonly at: number;
}

export interface Steps {
  /** Where the reader is; null before the first step. */
  readonly current: Current | null;
  readonly announcement: Announcement | null;
  /** Goes on to the next or previous mention of an entry, round and round. */
  step(entry: Entry, direction: 1 | -1): void;
  /** Shows any other words, a quotation for one. */
  reveal(span: Span): void;
  announce(key: MessageKey): void;
}

/**
 * Steps through the mentions of one entry at a time; `onReveal` shows them and answers whether they are there. The actions
 * are the same functions for good, so that rows need not be drawn anew for them.
 */
export function useSteps(onReveal: (span: Span) => Promise<boolean>): Steps {
  const t = useTexts();
  const [current, setCurrent] = useState<Current | null>(null);
  const at = useRef<Current | null>(null);
  const latest = useRef(onReveal);
  latest.current = onReveal;
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);

  useEffect(() => {
    const fading = setTimeout(() => setAnnouncement(null), ANNOUNCED_MS);
    return () => clearTimeout(fading);
  }, [announcement]);
  const actions = useMemo(() => {
    const announce = (key: MessageKey): void => setAnnouncement({ message: [key], isSeen: true });
    const show = async (span: Span, found: Announcement['message']): Promise<void> => {
      setAnnouncement(null);
      if (await latest.current(span)) setAnnouncement({ message: found, isSeen: false });
      else announce('words_gone');
    };
    const step = ({ key, mentions }: Entry, direction: 1 | -1): void => {
      const before = at.current?.key === key ? at.current.at : direction > 0 ? -1 : 0;
      const next = (before + direction + mentions.length) % mentions.length;
      at.current = { key, at: next };
      setCurrent(at.current);
      const position = [t.number(next + 1), t.number(mentions.length)];
      void show(mentions[next]!, ['mention_position', ...position]);
    };
    return { announce, step, reveal: (span: Span): void => void show(span, ['words_shown']) };
  }, [t]);
  return { current, announcement, ...actions };
}
