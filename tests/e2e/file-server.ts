import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
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
  /** Moves `x.html` to `x` and `x/` to `x`, and answers there with the file: some hosts do. */
  readonly stripsHtml?: boolean;
  /** Answers before everything else, or passes the request on. */
  readonly first?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A plain file server below `prefix`: folders answer with their index, nothing is rewritten. */
export async function serveBelow(prefix: string, options: ServerOptions = {}) {
  const { host = '127.0.0.1', pages = {}, headers = {}, stripsHtml = false, first } = options;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://x');
    const short = stripsHtml ? shorten(pathname, prefix) : pathname;
    if (short !== pathname) {
      response.writeHead(308, { location: short + search }).end();
      return;
    }
    const found = readOwn(pages, pathname, prefix) ?? (await readBelow(prefix, pathname));
    const { file, body } = found ?? {
      file: '404.html',
      body: await readFile(join(dist, '404.html')),
    };
    const type = types[extname(file)] ?? 'text/plain';
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...headers });
    response.end(body);
  };
  const server = createServer((request, response) => {
    const rest = () => void answer(request, response);
    if (first) first(request, response, rest);
    else rest();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://${host}:${port}${prefix}`, close };
}

/** `events/x/index.html` and `events/x/` both become `events/x`; the site's root keeps its slash. */
function shorten(pathname: string, prefix: string): string {
  const bare = pathname.replace(/(?:\/index)?\.html$/, '').replace(/\/$/, '');
  return bare.length < prefix.length ? prefix : bare;
}

function readOwn(pages: Readonly<Record<string, string>>, path: string, prefix: string) {
  const body = pages[path.slice(prefix.length)];
  return body === undefined ? null : { file: 'x.html', body };
}

async function readBelow(prefix: string, path: string) {
  if (!path.startsWith(prefix)) return null;
  const named = join(dist, path.slice(prefix.length));
  try {
    const file = await findFile(named);
    return { file, body: await readFile(file) };
  } catch {
    return null;
  }
}

async function findFile(named: string): Promise<string> {
  const found = await stat(named).catch(() => null);
  if (found?.isDirectory()) return join(named, 'index.html');
  return found || extname(named) !== '' ? named : `${named}.html`;
}
