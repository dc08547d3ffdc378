import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface ServerOptions {
  /** `127.0.0.1` or `localhost`: two names, and so two sites to a browser. */
  readonly host?: string;
  /** Pages of the server's own, by path below the prefix, beside those of the built site. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A plain file server below `prefix`: folders answer with their index, nothing is rewritten. */
export async function serveBelow(prefix: string, options: ServerOptions = {}) {
  const { host = '127.0.0.1', pages = {}, headers = {} } = options;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const own = pages[pathname.slice(prefix.length)];
    const found =
      own === undefined ? await readBelow(prefix, pathname) : { file: 'x.html', body: own };
    const file = found?.file ?? '404.html';
    const type = types[extname(file)] ?? 'text/plain';
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...headers });
    response.end(found?.body ?? (await readFile(join(dist, '404.html'))));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://${host}:${port}${prefix}`, close };
}

async function readBelow(prefix: string, path: string) {
  if (!path.startsWith(prefix)) return null;
  const named = join(dist, path.slice(prefix.length));
  try {
    const file = (await stat(named)).isDirectory() ? join(named, 'index.html') : named;
    return { file, body: await readFile(file) };
  } catch {
    return null;
  }
}
