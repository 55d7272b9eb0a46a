import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

const GAP = 8;
const MARGIN = 8;

function boundingRect(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}

/** In a low window neither side has room for a long card: it scrolls inside. */
function limit(host: HTMLElement, height: number): void {
  host.style.setProperty('--isnad-card-room', `${Math.floor(height)}px`);
}

/** Puts the upper left corner of `host` there, in pixels of the viewport. */
export function setPlace(host: HTMLElement, x: number, y: number): void {
  host.style.setProperty('--isnad-card-x', `${Math.round(x)}px`);
  host.style.setProperty('--isnad-card-y', `${Math.round(y)}px`);
}

/**
 * Keeps `host` beside the boxes that `rects` gives until `signal` aborts: below them, above where there is no room, never
 * over them, inside the viewport. `context` is an element near them; the card begins where its text begins.
 */
export function placeCard(
  host: HTMLElement,
  rects: () => DOMRect[],
  context: Element,
  signal: AbortSignal,
): void {
  const reference: VirtualElement = {
    getBoundingClientRect: () => boundingRect(rects()),
    getClientRects: rects,
    contextElement: context,
  };
  const isRtl = getComputedStyle(context).direction === 'rtl';
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      // By hand, since the host lies outside of the page's flow: its own direction is left to right.
      placement: isRtl ? 'bottom-end' : 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({ padding: MARGIN, apply: ({ availableHeight }) => limit(host, availableHeight) }),
      ],
    });
    if (signal.aborted) return;
    setPlace(host, x, y);
  };
  const stop = autoUpdate(reference, host, () => void place(), { ancestorScroll: false, layoutShift: false });
  signal.addEventListener('abort', stop, { once: true });
}
