/** How one check of `npm test` went. A check that runs tests counts each of them. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Shown always, beside the title: a figure or two. */
  readonly note: string;
  /** Shown if it failed: all that helps to see why. */
  readonly details: string;
}

export interface Check {
  readonly title: string;
  run(): Promise<Outcome>;
}

export function pass(note = ''): Outcome {
  return { passed: 1, failed: 0, skipped: 0, note, details: '' };
}

export function fail(details: string, note = ''): Outcome {
  return { passed: 0, failed: 1, skipped: 0, note, details };
}

/** The closing line of `npm test`. */
export function totalLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
