import WebSocket from 'ws';

type Reply = {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
} & {
  readonly error?: string;
  readonly message?: string;
};

interface Waiting {
  resolve(result: never): void;
  reject(error: Error): void;
}

/** A WebDriver BiDi session (https://w3c.github.io/webdriver-bidi/): commands out, answers in. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Reply));
    socket.on('close', () => this.#failAll(new Error('Firefox has closed the connection')));
  }

  static async open(url: string): Promise<Connection> {
    const socket = new WebSocket(url);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return new Connection(socket);
  }

  /** Sends a command. The caller says what the specification gives as its result. */
  send<Result>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #receive(reply: Reply): void {
    const waiting = reply.id === undefined ? undefined : this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id!);
    if (reply.type === 'error') waiting.reject(new Error(`${reply.error}: ${reply.message}`));
    else waiting.resolve(reply.result as never);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
