import type { Connection } from './connection';

/** A value as `script.evaluate` gives it; what we ask for is always a string or nothing. */
interface EvaluateResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface ShadowHost {
  readonly result: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null } };
}

/** JavaScript that runs a function's source on arguments that are JSON, and gives its answer as JSON. */
export function callSource(run: string, args: readonly unknown[]): string {
  return `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})))()`;
}

/** Evaluates an expression in a browsing context. Answers what its JSON text says. */
export async function evaluateJson<Result>(
  connection: Connection,
  context: string,
  expression: string,
): Promise<Result> {
  const reply = await connection.send<EvaluateResult>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  return parseReply<Result>(reply);
}

/** Calls a function with the shadow root of the first element that `selector` finds; BiDi opens closed ones too. */
export async function callInShadow<Result>(
  connection: Connection,
  context: string,
  selector: string,
  run: string,
): Promise<Result> {
  const host = await connection.send<ShadowHost>('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = host.result.value?.shadowRoot;
  if (!root) throw new Error(`no shadow root at ${selector}`);
  const reply = await connection.send<EvaluateResult>('script.callFunction', {
    functionDeclaration: `function () { return JSON.stringify((${run})(this)); }`,
    this: { sharedId: root.sharedId },
    target: { context },
    awaitPromise: true,
  });
  return parseReply<Result>(reply);
}

function parseReply<Result>({ type, result, exceptionDetails }: EvaluateResult): Result {
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'the page threw');
  return (typeof result?.value === 'string' ? JSON.parse(result.value) : undefined) as Result;
}
