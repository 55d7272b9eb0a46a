import { type HoverEvent, type HoverState, IDLE, type Over, reduceHover } from './hover-state';

export interface HoverPort {
  /** What lies at a point of the viewport. Called at most once a frame. */
  overAt(x: number, y: number, event: Event): Over;
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
  #pointer: PointerEvent | null = null;

  constructor(document: Document, port: HoverPort, signal: AbortSignal) {
    this.#port = port;
    this.#signal = signal;
    this.listen(document, signal);
    document.defaultView?.addEventListener('resize', () => this.dismiss(), { passive: true, signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Heeds the pointer and the keys in `document`, too: events in a frame do not leave it. */
  listen(document: Document, signal: AbortSignal): void {
    // Captured: scroll events of inner scrollers do not bubble, and pages stop what they handle.
    const options = { passive: true, capture: true, signal };
    document.addEventListener('pointermove', (event) => this.#moved(event), options);
    document.addEventListener('scroll', () => this.#scrolled(), options);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.dismiss(), options);
    const leave = (): void => this.#over(null);
    document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  }

  /** Closes the card at once; it stays closed until the pointer has left the name. */
  dismiss(): void {
    this.#send({ type: 'dismiss' });
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#pointer = event;
    this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  /** Where the pointer is by the time of the frame: the last of its moves counts, or a quick one would be lost. */
  #look(): void {
    this.#frame = 0;
    const event = this.#pointer;
    if (event === null || this.#signal.aborted) return;
    // Buttons down: the reader selects text.
    this.#over(event.buttons === 0 ? this.#port.overAt(event.clientX, event.clientY, event) : null);
  }

  #scrolled(): void {
    if (this.#state.over !== 'card') this.dismiss();
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
