import { type HoverEvent, type HoverState, IDLE, type Over, reduceHover } from './hover-state';

/** What opens a card: rest alone, rest while Shift is held, or a click. A touch always does. */
export type Opening = 'rest' | 'key' | 'click';

const KEY = 'Shift';

export interface HoverPort {
  /** What lies at a point of the viewport. Called at most once a frame. */
  overAt(x: number, y: number, event: Event): Over;
  /** Whether `mention` moves when `scroller`, a document or an element, scrolls. */
  isMovedBy(mention: string, scroller: Node): boolean;
  open(mention: string): void;
  close(): void;
}

/** Runs the hover state machine on the pointer of a document, and of frames in it, until a signal aborts. */
export class HoverWatch {
  readonly #port: HoverPort;
  readonly #signal: AbortSignal;
  #state: HoverState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #opening: Opening = 'rest';
  #isKeyHeld = false;
  #pointer: PointerEvent | null = null;

  constructor(document: Document, port: HoverPort, signal: AbortSignal) {
    this.#port = port;
    this.#signal = signal;
    this.listen(document, signal);
    document.defaultView?.addEventListener('resize', () => this.#send({ type: 'scroll' }), {
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Heeds the pointer and the keys in `document`, too: events in a frame do not leave it. */
  listen(document: Document, signal: AbortSignal): void {
    // Captured: scroll events of inner scrollers do not bubble, and pages stop what they handle.
    const options = { passive: true, capture: true, signal };
    document.addEventListener('pointermove', (event) => this.#moved(event), options);
    document.addEventListener('scroll', (event) => this.#scrolled(event), options);
    document.addEventListener('click', (event) => this.#clicked(event), options);
    document.addEventListener('keydown', (event) => this.#pressed(event, true), options);
    document.addEventListener('keyup', (event) => this.#pressed(event, false), options);
    const leave = ({ pointerType }: PointerEvent): void => {
      if (pointerType !== 'touch') this.#over(null);
    };
    document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  }

  openOn(opening: Opening): void {
    this.#opening = opening;
  }

  /** Keeps the open card until it is closed, or lets it go again when the pointer leaves. */
  pin(isPinned: boolean): void {
    this.#send({ type: 'pin', isPinned });
  }

  /** Closes the card at once; it stays closed until the pointer has left the name. */
  dismiss(): void {
    this.#send({ type: 'dismiss' });
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#pointer = event;
    this.#isKeyHeld = event.shiftKey;
    this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  /** Where the pointer is by the time of the frame: the last of its moves counts, or a quick one would be lost. */
  #look(): void {
    this.#frame = 0;
    const event = this.#pointer;
    if (event === null || this.#signal.aborted) return;
    // Buttons down: the reader selects text.
    const over = event.buttons === 0 ? this.#port.overAt(event.clientX, event.clientY, event) : null;
    this.#over(this.#opens(over) ? over : null);
  }

  /** Whether the pointer that is over this counts: a name whose card is not open yet may need more than rest. */
  #opens(over: Over): boolean {
    if (over === null || over === 'card' || over.mention === this.#state.shown) return true;
    return this.#opening === 'rest' || (this.#opening === 'key' && this.#isKeyHeld);
  }

  #pressed({ key }: KeyboardEvent, isDown: boolean): void {
    if (key === 'Escape' && isDown) this.dismiss();
    if (key !== KEY || this.#isKeyHeld === isDown) return;
    this.#isKeyHeld = isDown;
    if (this.#opening === 'key') this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  /** A ticker or a carousel elsewhere on the page scrolls without end: it neither closes a card nor keeps one from opening. */
  #scrolled({ target }: Event): void {
    const { over, shown } = this.#state;
    const mention = shown ?? (over === 'card' ? null : over?.mention);
    if (mention != null && this.#port.isMovedBy(mention, target as Node)) this.#send({ type: 'scroll' });
  }

  #clicked(event: PointerEvent | MouseEvent): void {
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    if ((!isTouch && this.#opening !== 'click') || this.#signal.aborted) return;
    const over = this.#port.overAt(event.clientX, event.clientY, event);
    // A link or a button does what the page wants, and nothing of ours comes on top.
    const isOfPage = over !== 'card' && (event.target as Element).closest?.('a[href], button') != null;
    this.#send({ type: 'click', over: isOfPage ? null : over });
  }

  #over(over: Over): void {
    this.#send({ type: 'over', over });
  }

  #send(event: HoverEvent): void {
    const before = this.#state.shown;
    const { state, timer } = reduceHover(this.#state, event);
    this.#state = state;
    if (timer !== undefined) clearTimeout(this.#timer);
    if (typeof timer === 'number') this.#timer = setTimeout(() => this.#send({ type: 'timer' }), timer);
    if (state.shown === before) return;
    if (state.shown === null) this.#port.close();
    else this.#port.open(state.shown);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    if (this.#state.shown !== null) this.#port.close();
    this.#state = IDLE;
  }
}
