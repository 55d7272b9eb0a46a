/** Two screens above and below: what a flick of the wheel reaches before the observer answers. */
const MARGIN = '200% 0px';

/**
 * Calls `onChange` with the elements of `elements` that are on the screen or near it, whenever these change, until
 * `signal` aborts.
 */
export function watchNearViewport(
  elements: Iterable<Element>,
  onChange: (near: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): void {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      onChange(near);
    },
    { rootMargin: MARGIN },
  );
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
