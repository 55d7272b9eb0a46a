import type { Span } from '../../nlp/types';

interface Props {
  readonly mentions: readonly Span[];
  /** Length of the text that they lie in. */
  readonly length: number;
  /** Index of the one that the reader is at, or -1. */
  readonly at: number;
}

const WIDTH = 400;

/** Where in the article somebody occurs, from its beginning to its end, at a glance. The stepper says the same. */
export function SkimStrip({ mentions, length, at }: Props) {
  // Two units in from the edges, so that the stroke of the first and the last is whole.
  const tick = ({ start }: Span): string =>
    `M${2 + Math.round((start / Math.max(length, 1)) * (WIDTH - 4))} 0v10`;
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path class="strip-line" d={`M0 5h${WIDTH}`} />
      <path d={mentions.map(tick).join('')} />
      {at >= 0 && <path class="strip-current" d={tick(mentions[at]!)} />}
    </svg>
  );
}
