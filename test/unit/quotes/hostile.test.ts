import { expect, test } from 'vitest';
import { cpuMs } from '../../cpu-time';
import { saidIn } from './said-in';

/** Milliseconds for a paragraph of `count` times the text; the best of some runs, since the first ones compile. */
function timeOf(text: string, count: number, runs: number): number {
  const paragraph = text.repeat(count);
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    best = Math.min(
      best,
      cpuMs(() => void saidIn(paragraph)),
    );
  }
  return best;
}

test.each([
  ['pairs', 'قال الوزير "نعم" '],
  ['marks and nothing else', '" " " " '],
  ['marks that only open', '« « « « '],
])(
  'a paragraph of 100,000 quotation marks does not hang it: %s',
  (_, text) => {
    const marks = text.split(/["«]/).length - 1;
    timeOf(text, 1000 / marks, 1);
    const short = Math.max(timeOf(text, 10_000 / marks, 2), 5);
    // ten times the marks: a quadratic reader would take a hundred times as long
    expect(timeOf(text, 100_000 / marks, 1)).toBeLessThan(40 * short);
  },
  60_000,
);
