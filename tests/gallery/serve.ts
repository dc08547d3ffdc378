import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { withDatasetName } from '@/pages/build/index-html';
import { encodePng } from '@/pages/png/encode-png';
import { atDepth } from '@/pages/site/page-html';
import { gallery } from './gallery';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves every dataset of the gallery in a folder of its own, all with the one app that was built into `dist`. */
export async function serveGallery(dist: string, port = 0) {
  const app = bareApp(readFileSync(path.join(dist, 'index.html'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const [, name = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
    if (pathname === '/') send(response, 'x.html', listOfLinks());
    else if (!(name in gallery)) response.writeHead(404).end();
    else void answer(response, { dist, app, name, rest });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${taken}/`, close };
}

interface Asked {
  readonly dist: string;
  readonly app: string;
  readonly name: string;
  /** The path below the dataset's folder. */
  readonly rest: string;
}

async function answer(response: ServerResponse, asked: Asked): Promise<void> {
  const { dist, app, name, rest } = asked;
  const data = `data/${name}.json`;
  if (rest === data) send(response, rest, datasetOf(name));
  else if (rest.startsWith('data/media/')) {
    send(response, 'x.png', await drawPattern(name, rest));
  } else if (rest === '') send(response, 'x.html', withDatasetName(app, data));
  else if (rest.endsWith('/')) send(response, 'x.html', atDepth(withDatasetName(app, data), 2));
  else sendFile(response, path.join(dist, path.posix.normalize(`/${rest}`)));
}

/** A picture of squares, as large as the dataset says it is. */
function drawPattern(name: string, rest: string): Promise<Buffer> {
  const file = rest.slice('data/media/'.length);
  const media = gallery[name]?.make().events.flatMap((each) => each.media ?? []) ?? [];
  const { width = 64, height = 64 } = media.find((each) => each.file === file) ?? {};
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, at) => {
    const [x, y] = [Math.floor(at / 4) % width, Math.floor(at / 4 / width)];
    const isDark = (Math.floor(x / 12) + Math.floor(y / 12)) % 2 === 0;
    const tone = isDark ? 60 : 220;
    return at % 4 === 1 ? 160 : tone;
  });
  return encodePng({ width, height, pixels });
}

function sendFile(response: ServerResponse, file: string): void {
  try {
    send(response, file, readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
}

function send(response: ServerResponse, file: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/html' }).end(body);
}

/** The built page without what was written into it from the dataset of the build. */
export function bareApp(html: string): string {
  return html
    .replace(/<style>\.plot\{--plot-room[\s\S]*?<\/style>/, '')
    .replace(/<div id="prerendered-top"[\s\S]*?(?=<div id="root">)/, '')
    .replace(/<div id="prerendered"[\s\S]*?(?=<script type="module"|<\/body>)/, '');
}

const made = new Map<string, string>();

function datasetOf(name: string): string {
  const text = made.get(name) ?? JSON.stringify(gallery[name]?.make());
  made.set(name, text);
  return text;
}

function listOfLinks(): string {
  const links = Object.entries(gallery).map(
    ([name, { about }]) => `<li><a href="${name}/">${name}</a>: ${about}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><h1>Gallery</h1><ul>${links.join('')}</ul></html>`;
}
