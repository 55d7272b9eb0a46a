import { readFile } from 'node:fs/promises';
import type { SentRequest } from '../browser';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { url?: string; initiator?: string };
  }[];
}

/** The requests in a file that Chromium wrote for `--log-net-log`: those of all its processes, complete at its end. */
export async function readNetLog(file: string): Promise<readonly SentRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === start && params?.url !== undefined)
    .map(({ params }) => ({ url: params?.url ?? '', from: originOf(params?.initiator) }));
}

/** For what the browser itself asks, the log says `not an origin`. */
function originOf(initiator: string | undefined): string | null {
  return initiator?.includes('://') ? initiator : null;
}
