import { vi } from 'vitest';

/** jsdom lays nothing out, and has no observer of sizes: one that never sees any change. */
export function stubResizeObserver(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
}
