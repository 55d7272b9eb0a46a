import { useState } from 'preact/hooks';

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

interface Roving {
  /** Whether Tab stops at the row with this key: at one of them, so that a long list is one stop. */
  isStop(key: string): boolean;
  /** For the element that holds the rows; each row's button has `data-roving={key}`. */
  onKeyDown(event: KeyboardEvent): void;
  onFocusIn(event: FocusEvent): void;
}

/** Arrow keys, Home and End go from row to row; Tab goes into the row and out of the list. */
export function useRoving(keys: readonly string[]): Roving {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && keys.includes(last) ? last : keys[0];
  return {
    isStop: (key) => key === stop,
    onKeyDown(event) {
      const move = MOVES[event.key];
      const rows = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[data-roving]')];
      const at = rows.indexOf(event.target as HTMLElement);
      if (!move || at < 0) return;
      event.preventDefault();
      rows[move(at, rows.length - 1)]!.focus();
    },
    onFocusIn(event) {
      const key = (event.target as Element).closest('.row')?.querySelector<HTMLElement>('[data-roving]')
        ?.dataset.roving;
      if (key !== undefined) setLast(key);
    },
  };
}
