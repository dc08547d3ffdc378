import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Connect } from 'vite';

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

/** In development there is one page; the app reads the address. */
export const serveApp: Connect.NextHandleFunction = (request, _response, next) => {
  const { pathname, search } = splitUrl(request.url);
  if (recordUrl.test(pathname)) request.url = `/index.html${search}`;
  next();
};

/** In development `/data/` is the project's own folder, and nothing outside it. */
export function serveData(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const file = findInside(folder, splitUrl(request.url).pathname);
    if (file === null) return next();
    const type = file.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    createReadStream(file).pipe(response);
  };
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
