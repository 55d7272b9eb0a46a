import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace, as far as it is used here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** What the scripts of extensions cost the thread that a page lives on, in milliseconds. */
export interface ScriptCost {
  /** Running `gate.js`, which every page pays. */
  readonly gate: number;
  /** All our scripts together; what the browser does on their behalf within them (layout) included. */
  readonly total: number;
  /** The longest task of the browser in which one of our scripts ran. */
  readonly longestTask: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const OURS = /^chrome-extension:/;
/** What runs after an `await` bears no address; the pages that are measured have no promises of their own. */
const AFTER_AWAIT = 'RunMicrotasks';
const RUNS = new Set(['EvaluateScript', 'FunctionCall']);
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask', 'ThreadPool_RunTask']);

/** Records what `act` makes the scripts of extensions cost `page`. */
export async function traceScripts(page: Page, act: () => Promise<void>): Promise<ScriptCost> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return costOf(traceEvents);
}

function costOf(events: readonly TraceEvent[]): ScriptCost {
  const isOurs = (event: TraceEvent): boolean => RUNS.has(event.name) && OURS.test(urlOf(event));
  const scripts = events.filter(isOurs);
  // The worker of the extension has a thread of its own: what it does keeps no page waiting.
  const workers = threadsOf(scripts.filter((event) => urlOf(event).endsWith('background.js')));
  const threads = threadsOf(scripts.filter((event) => !workers.has(threadOf(event))));
  const ours = outermost(
    events.filter((event) => threads.has(threadOf(event)) && (isOurs(event) || event.name === AFTER_AWAIT)),
  );
  const tasks = events.filter(({ name }) => TASKS.has(name));
  const holds = (task: TraceEvent, event: TraceEvent): boolean =>
    threadOf(task) === threadOf(event) && task.ts <= event.ts && event.ts < task.ts + (task.dur ?? 0);
  const held = tasks.filter((task) => ours.some((event) => holds(task, event)));
  return {
    gate: sum(ours.filter((event) => urlOf(event).endsWith('gate.js'))),
    total: sum(ours),
    longestTask: Math.max(0, ...held.map(({ dur = 0 }) => dur / 1_000)),
  };
}

const urlOf = ({ args }: TraceEvent): string => args.data?.url ?? args.data?.fileName ?? '';
const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

const threadsOf = (events: readonly TraceEvent[]): Set<string> => new Set(events.map(threadOf));

const sum = (events: readonly TraceEvent[]): number =>
  events.reduce((total, { dur = 0 }) => total + dur / 1_000, 0);

/** Without the calls that were made within another of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((one, other) => one.ts - other.ts)
    .filter((event) => {
      const thread = threadOf(event);
      if (event.ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, event.ts + (event.dur ?? 0));
      return true;
    });
}
