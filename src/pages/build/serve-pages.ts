import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Connect } from 'vite';

/** DuckDB in WebAssembly, which a page asks for beside a dataset that is in its tables. */
export const engineName = 'duckdb-eh.wasm';

/** Where the package has it. */
export function engineFile(): string {
  return createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${engineName}`);
}

const recordUrl = /\/(events|statements|speakers)\/([^/?#]+)(\/(?:index\.html)?)?$/;

/** Relative addresses in a page count on its slash: `events/x` moves to `events/x/`. */
export const addSlash: Connect.NextHandleFunction = (request, response, next) => {
  const { pathname, search } = splitUrl(request.url);
  const [, , id, end] = recordUrl.exec(pathname) ?? [];
  if (id === undefined || end !== undefined || id === 'index.html') return next();
  response.writeHead(301, { Location: `./${id}/${search}` }).end();
};

/** Answers what no file is named for with 404.html, as static hosts do. */
export function serveNotFound(dist: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (findInside(dist, splitUrl(request.url).pathname) !== null) return next();
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(path.join(dist, '404.html')));
  };
}

/** Pages that show what a reader brings. */
const ownUrl = /^\/(open|make)\/(?:index\.html)?$/;

/** In development there is one page; the app reads the address. */
export const serveApp: Connect.NextHandleFunction = (request, _response, next) => {
  const { pathname, search } = splitUrl(request.url);
  if (recordUrl.test(pathname) || ownUrl.test(pathname)) request.url = `/index.html${search}`;
  next();
};

/** In development `/data/` is the first of these folders that has the file, or DuckDB's engine. */
export function serveData(...folders: readonly string[]): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = splitUrl(request.url);
    const found = folders.map((folder) => findInside(folder, pathname));
    const file = pathname === `/${engineName}` ? engineFile() : (found.find(Boolean) ?? null);
    if (file === null) return next();
    const type = types[path.extname(file)] ?? 'text/plain; charset=utf-8';
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache' };
    const part = readRange(request.headers.range, statSync(file).size);
    response.writeHead(part ? 206 : 200, { ...headers, ...part?.headers });
    createReadStream(file, part?.bytes).pipe(response);
  };
}

/** Names with signs that an address escapes, which Vite's own server does not find. */
export function serveEscaped(folder: string): Connect.NextHandleFunction {
  const serve = serveData(folder);
  return (request, response, next) =>
    splitUrl(request.url).pathname.includes('%') ? serve(request, response, next) : next();
}

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** What `createReadStream` takes, whose end is included as in a header; RFC 9110, 14. */
function readRange(range: string | undefined, size: number) {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (first === undefined) return null;
  const bytes = { start: Number(first), end: Math.min(Number(last), size - 1) };
  if (bytes.start > bytes.end) return null;
  const headers = { 'Content-Range': `bytes ${bytes.start}-${bytes.end}/${size}` };
  return { bytes, headers };
}

function findInside(folder: string, pathname: string): string | null {
  try {
    const file = realpathSync(path.join(folder, decodeURIComponent(pathname)));
    const inside = file.startsWith(realpathSync(folder) + path.sep);
    return inside && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

function splitUrl(url = '/'): { pathname: string; search: string } {
  const at = url.indexOf('?');
  return at < 0
    ? { pathname: url, search: '' }
    : { pathname: url.slice(0, at), search: url.slice(at) };
}
