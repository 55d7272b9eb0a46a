import { useEffect, useState } from 'preact/hooks';
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

/** Steps through the mentions of one entry at a time; `onReveal` shows them and answers whether they are there. */
export function useSteps(onReveal: (span: Span) => Promise<boolean>): Steps {
  const t = useTexts();
  const [current, setCurrent] = useState<Current | null>(null);
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);

  useEffect(() => {
    const fading = setTimeout(() => setAnnouncement(null), ANNOUNCED_MS);
    return () => clearTimeout(fading);
  }, [announcement]);
  const announce = (key: MessageKey): void => setAnnouncement({ message: [key], isSeen: true });
  const show = async (span: Span, found: Announcement['message']): Promise<void> => {
    setAnnouncement(null);
    if (await onReveal(span)) setAnnouncement({ message: found, isSeen: false });
    else announce('words_gone');
  };
  return {
    current,
    announcement,
    announce,
    step({ key, mentions }, direction) {
      const before = current?.key === key ? current.at : direction > 0 ? -1 : 0;
      const at = (before + direction + mentions.length) % mentions.length;
      setCurrent({ key, at });
      const position = [t.number(at + 1), t.number(mentions.length)];
      void show(mentions[at]!, ['mention_position', ...position]);
    },
    reveal: (span) => void show(span, ['words_shown']),
  };
}
