// What the benchmark serves: the built site, plain vis-timeline and TimelineJS3, on the same events.
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { importSource, root } from '../../src/dataset/node/import-source.mjs';

const { generatedHead, generateRecords } = await importSource('tests/support/generated-dataset.ts');
export const folder = path.join(root, '.bench');
const dataset = 'belgrade-roundtable-2026.json';
/** How many events the served dataset has. */
export const served = { count: 11 };

export function bundledItems() {
  const file = JSON.parse(readFileSync(path.join(root, 'data', dataset), 'utf8'));
  return toItems(file.events);
}

export function* generatedItems(count) {
  for (const { event } of generateRecords(count)) yield* toItems([event]);
}

function toItems(events) {
  return events.flatMap(({ id, title, date: { edtf } }) => {
    const [from, to] = (edtf ?? '').replace(/^\[|\]$/g, '').split(/\/|\.\./);
    const start = Date.parse((from || to || '').slice(0, 10));
    const end = to ? Date.parse(to) : Number.NaN;
    if (Number.isNaN(start)) return [];
    return [{ id, content: title, start, ...(end > start && { end }) }];
  });
}

export function writeData(count) {
  const [events, statements] = ['events', 'statements'].map((part) =>
    path.join(folder, `${count}.${part}.ndjson`),
  );
  const head = {
    ...generatedHead(),
    events: { file: `${count}.events.ndjson`, records: count },
    statements: { file: `${count}.statements.ndjson`, records: count - 1 },
  };
  writeFileSync(path.join(folder, `${count}.json`), JSON.stringify(head));
  if (existsSync(events) && existsSync(statements)) return;
  const files = { event: events, statement: statements };
  for (const file of Object.values(files)) writeFileSync(file, '');
  let batch = { event: '', statement: '' };
  const flush = () => {
    for (const [part, text] of Object.entries(batch))
      writeFileSync(files[part], text, { flag: 'a' });
    batch = { event: '', statement: '' };
  };
  for (const { event, statement } of generateRecords(count)) {
    batch.event += `${JSON.stringify(event)}\n`;
    if (statement) batch.statement += `${JSON.stringify(statement)}\n`;
    if (batch.event.length > 2 ** 23) flush();
  }
  flush();
}

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** Packed as a good host would; fonts and pictures are packed already, and what is large is not waited for. */
const packed = new Map();

function pack(file) {
  const known = packed.get(file);
  if (known) return known;
  const bytes = brotliCompressSync(readFileSync(file));
  packed.set(file, bytes);
  return bytes;
}

/** A file of the built site, or of the generated dataset in the place of its own. */
function findOfApp(below) {
  if (served.count > 11 && below === `data/${dataset}`) {
    return path.join(folder, `${served.count}.json`);
  }
  if (/^data\/\d+\..*ndjson$/.test(below)) return path.join(folder, below.slice('data/'.length));
  return path.join(
    root,
    'dist',
    below.replace(/\/$|^$/, (end) => `${end}index.html`),
  );
}

/**
 * `/app/` is the built site, with the generated dataset in the place of its own; `/vis/` is plain
 * vis-timeline, `/tljs/` TimelineJS3; `items.json` beside them are the bundled dataset's events.
 */
export async function serve() {
  const modules = path.join(root, 'node_modules');
  const files = {
    '/vis/': path.join(root, 'tests/bench/plain-vis.html'),
    '/vis/vis.js': path.join(modules, 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
    '/vis/vis.css': path.join(modules, 'vis-timeline/styles/vis-timeline-graph2d.min.css'),
    '/tljs/': path.join(root, 'tests/bench/timelinejs.html'),
  };
  const find = (place) => {
    const [, page = '', below = ''] = /^\/(\w+)\/(.*)$/.exec(place) ?? [];
    if (below === 'items.json') return path.join(folder, below);
    if (files[place] || page === 'app') return files[place] ?? findOfApp(below);
    return path.join(root, 'tests/bench/node_modules/@knight-lab/timelinejs/dist', below);
  };
  writeFileSync(path.join(folder, 'items.json'), JSON.stringify(bundledItems()));
  const created = createServer((request, response) => {
    const file = find(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (!file.startsWith(root) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return response.writeHead(404).end();
    const type = types[path.extname(file)];
    response.setHeader('content-type', type ?? 'application/octet-stream');
    if (!type || statSync(file).size > 2 ** 22) return createReadStream(file).pipe(response);
    response.setHeader('content-encoding', 'br');
    response.end(pack(file));
  });
  await new Promise((done) => created.listen(0, '127.0.0.1', done));
  return created;
}
