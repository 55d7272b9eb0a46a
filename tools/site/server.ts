import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** Without a closing slash. */
  readonly url: string;
  close(): void;
}

/** Serves HTML pages, each under its path («/seed»), on a free port of this machine alone. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<Site> {
  const server = createServer((request, response) => {
    const html = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
