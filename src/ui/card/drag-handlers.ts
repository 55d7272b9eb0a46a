interface DragHandlers {
  readonly 'data-grip': true;
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
}

/** For the element that a card is dragged by: tells each move in pixels. Buttons in it stay buttons, but for its handle. */
export function dragHandlers(onMove: (x: number, y: number) => unknown): DragHandlers {
  // Not `movementX`, whose unit differs between browsers.
  let last: { readonly x: number; readonly y: number } | null = null;
  return {
    'data-grip': true,
    onPointerDown(event) {
      if (event.button !== 0 || (event.target as Element).closest('button:not([data-handle])')) return;
      // Or the pointer would select text; but then it gives no focus either.
      event.preventDefault();
      (event.target as Element).closest('button')?.focus();
      last = { x: event.clientX, y: event.clientY };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
      const now = { x: event.clientX, y: event.clientY };
      if (last) onMove(now.x - last.x, now.y - last.y);
      last = now;
    },
  };
}
