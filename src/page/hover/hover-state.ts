/** What the pointer is over: a mention (by its key), the card, or neither. */
export type Over = { readonly mention: string } | 'card' | null;

export interface HoverState {
  readonly over: Over;
  /** The mention whose card is open. */
  readonly shown: string | null;
  /** Whether that card stays until it is closed, wherever the pointer goes. */
  readonly isPinned: boolean;
}

export type HoverEvent =
  | { readonly type: 'over'; readonly over: Over }
  /** The timer that was asked for has run out. */
  | { readonly type: 'timer' }
  /** The reader clicked or touched what opens a card without rest, or something else. */
  | { readonly type: 'click'; readonly over: Over }
  | { readonly type: 'pin'; readonly isPinned: boolean }
  /** The page moved below the pointer: close at once what is not pinned. What lies there now shows only when it moves again. */
  | { readonly type: 'scroll' }
  /** Esc, the close button: close at once. */
  | { readonly type: 'dismiss' };

/** `timer`: wait so many milliseconds, or stop waiting (null); undefined leaves a running timer alone. */
export interface HoverStep {
  readonly state: HoverState;
  readonly timer?: number | null;
}

/** A card that opens at once gets in the way of reading; later than this it feels slow. */
export const REST_MS = 250;
/** The time to move from the name into its card, also across other words (WCAG 1.4.13). */
export const GRACE_MS = 300;

export const IDLE: HoverState = { over: null, shown: null, isPinned: false };

const isSame = (one: Over, other: Over): boolean =>
  one === other ||
  (one !== null && other !== null && one !== 'card' && other !== 'card' && one.mention === other.mention);

function move(state: HoverState, over: Over): HoverStep {
  // After Esc the pointer still rests on the name: nothing opens again until it has left.
  if (isSame(state.over, over)) return { state };
  const next = { ...state, over };
  if (over === 'card' || state.isPinned) return { state: next, timer: null };
  if (over !== null) return { state: next, timer: over.mention === state.shown ? null : REST_MS };
  return { state: next, timer: state.shown === null ? null : GRACE_MS };
}

function click(state: HoverState, over: Over): HoverStep {
  // A finger does not rest: where it last touched is where it is, also while its touch scrolls the page.
  if (over === 'card' || state.isPinned) return { state: { ...state, over }, timer: null };
  return { state: { ...state, over, shown: over?.mention ?? null }, timer: null };
}

function dismiss({ over }: HoverState): HoverStep {
  return { state: { ...IDLE, over: over === 'card' ? null : over }, timer: null };
}

/** The next state, and what to do with the one timer. Pure: the card is opened and closed by comparing `shown`. */
export function reduceHover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'over':
      return move(state, event.over);
    case 'timer':
      if (state.over === 'card' || state.isPinned) return { state };
      return { state: { ...state, shown: state.over?.mention ?? null } };
    case 'click':
      return click(state, event.over);
    case 'pin':
      return { state: { ...state, isPinned: event.isPinned && state.shown !== null }, timer: null };
    case 'scroll':
      return state.isPinned || state.over === 'card' ? { state } : { state: IDLE, timer: null };
    case 'dismiss':
      return dismiss(state);
  }
}
