import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from './connection';
import { callSource, evaluateJson } from './remote';

/** Calls what privileged.js offers, in the window of Firefox itself. */
export class PrivilegedScope {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
  ) {}

  static async open(connection: Connection): Promise<PrivilegedScope> {
    const source = await readFile(join(import.meta.dirname, 'privileged.js'), 'utf8');
    const { contexts } = await connection.send<{ contexts: readonly { context: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    const context = contexts[0]?.context;
    if (!context) throw new Error('Firefox shows no window');
    await evaluateJson(connection, context, `${source}\n;undefined`);
    return new PrivilegedScope(connection, context);
  }

  call<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
    return evaluateJson<Result>(
      this.connection,
      this.context,
      callSource(`(...args) => isnad.${name}(...args)`, args),
    );
  }
}
