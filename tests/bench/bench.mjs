// npm run bench [-- --quick]: the built app beside plain vis-timeline, on the same generated events.
// Prints a table, and writes .bench/results.json and .bench/results.md.
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tools/ensure-browser.mjs';
import { load, root } from '../../src/tools/load-source.mjs';
import { say, writeTable } from './table.mjs';

const quick = process.argv.includes('--quick');
const folder = path.join(root, '.bench');
/** A case that takes longer is told as not finished. */
const cap = 300_000;
const visCap = 90_000;
const steps = 60;
const dataset = 'belgrade-roundtable-2026.json';

const cases = [
  ['saywhen', 11],
  ['vis', 11],
  ['saywhen', 1000],
  ['vis', 1000],
  ['cluster', 1000],
  ['saywhen', 10_000],
  ['vis', 10_000],
  ['cluster', 10_000],
  ...(quick
    ? []
    : [
        ['saywhen', 100_000],
        ['cluster', 100_000],
        ['saywhen', 1_000_000],
      ]),
];

if (!existsSync(path.join(root, 'dist/index.html'))) {
  throw new Error('Build first: npm run build');
}
mkdirSync(folder, { recursive: true });
const { generatedHead, generateRecords } = await load('tests/support/generated-dataset.ts');
let served = 11;
const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const results = [];
for (const [kind, count] of cases) {
  say(`${kind}, ${count} events …`);
  if (kind === 'saywhen' && count > 11) writeData(count);
  served = count;
  results.push({ kind, count, ...(await measure(kind, count)) });
  writeFileSync(path.join(folder, 'results.json'), JSON.stringify(results, null, 2));
}
server.close();
const table = writeTable(results);
writeFileSync(path.join(folder, 'results.md'), table);
console.log(table);

async function measure(kind, count) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(watchLongTasks);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const run = kind === 'saywhen' ? measureSaywhen : measureVis;
    const limit = kind === 'saywhen' ? cap : visCap;
    return await withCap(run({ page, cdp, kind, count, limit }), limit);
  } catch (error) {
    return { dnf: String(error.message).split('\n')[0] };
  } finally {
    await browser.close();
  }
}

function withCap(work, limit) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function measureSaywhen({ page, cdp, limit }) {
  const begun = Date.now();
  await page.goto(`${origin}/app/`, { waitUntil: 'commit' });
  await page.locator('.mark').first().waitFor({ timeout: limit });
  const loaded = Date.now() - begun;
  await page.waitForTimeout(1000);
  const { ready, parsing, longest } = await page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const [opened, drawn] = [at('saywhen:open'), at('saywhen:drawn')];
    const longestIn = (from, to) =>
      Math.max(0, ...window.tasks.filter(([t]) => t >= from && t < to).map(([, ms]) => ms));
    return {
      ready: drawn - opened,
      parsing: longestIn(0, opened - 1),
      longest: longestIn(0, Number.POSITIVE_INFINITY),
    };
  });
  const box = await page.locator('.vis').boundingBox();
  const gestures = await measureGestures({ page, cdp, box });
  const filters = [];
  for (let turn = 0; turn < 10; turn += 1) filters.push(await page.evaluate(pressFilter, 2));
  return {
    ...{ loaded, ready, longest, parsing, ...gestures },
    filter: p95(filters.filter((_, at) => at % 2 === 0)),
    back: p95(filters.filter((_, at) => at % 2 === 1)),
    ...(await sizes(page, cdp)),
  };
}

async function measureVis({ page, cdp, kind, count }) {
  await page.goto(`${origin}/vis/`);
  const items = count === 11 ? bundledItems() : [...generatedItems(count)];
  await page.evaluate((given) => {
    window.given = given;
  }, items);
  const ready = await page.evaluate(async (cluster) => {
    const begun = performance.now();
    window.start(window.given, cluster);
    // vis shows itself in a later frame; it is ready when its items are on the page.
    while (!document.querySelector('.vis-item')) await new Promise(requestAnimationFrame);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begun;
  }, kind === 'cluster');
  const longest = await page.evaluate(() => Math.max(0, ...window.tasks.map(([, ms]) => ms)));
  const before = await sizes(page, cdp);
  const box = await page.locator('#host').boundingBox();
  const gestures = await measureGestures({ page, cdp, box });
  const apply = (share) =>
    page.evaluate(async (keep) => {
      const some = window.given.filter((_, at) => at % keep === 0);
      const begun = performance.now();
      window.filter(some);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begun;
    }, share);
  return { ready, longest, ...gestures, filter: await apply(10), back: await apply(1), ...before };
}

/** Wheel over the timeline, sideways to pan and with Ctrl to zoom, as fast as a hand does. */
async function measureGestures({ page, cdp, box }) {
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(40, box.height / 2));
  await page.keyboard.down('Control');
  for (let at = 0; at < 6; at += 1) await turn(page, 0, -100);
  await page.keyboard.up('Control');
  await page.waitForTimeout(700);
  const pan = await measureSteps(page, cdp, (at) => [at < steps / 2 ? 20 : -20, 0]);
  await page.keyboard.down('Control');
  const zoom = await measureSteps(page, cdp, (at) => [0, at < steps / 2 ? -20 : 20]);
  await page.keyboard.up('Control');
  await page.waitForTimeout(700);
  return { pan, zoom };
}

async function turn(page, dx, dy) {
  await page.mouse.wheel(dx, dy);
  await page.waitForTimeout(16);
}

async function measureSteps(page, cdp, wheelAt) {
  await page.evaluate(() => {
    window.frames_ = [];
    let last = performance.now();
    const next = (now) => {
      window.frames_?.push(now - last);
      last = now;
      if (window.frames_) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const before = await cpu(cdp);
  for (let at = 0; at < steps; at += 1) await turn(page, ...wheelAt(at));
  const spent = (await cpu(cdp)) - before;
  const frames = await page.evaluate(() => {
    const all = window.frames_;
    window.frames_ = null;
    return all.slice(2);
  });
  return { p50: quantile(frames, 0.5), p95: p95(frames), cpu: spent / steps };
}

async function cpu(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function sizes(page, cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 2 ** 20;
  return { nodes: await page.locator('*').count(), heap };
}

/** In the page: presses the filter of one speaker; the time until the next frame is painted. */
async function pressFilter(index) {
  const box = document.querySelectorAll('.filters input[type=checkbox]')[index];
  const begun = performance.now();
  box.click();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const took = performance.now() - begun;
  await new Promise((done) => setTimeout(done, 200));
  return took;
}

/** In the page, before anything else. */
function watchLongTasks() {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
}

function p95(values) {
  return quantile(values, 0.95);
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function bundledItems() {
  const file = JSON.parse(readFileSync(path.join(root, 'data', dataset), 'utf8'));
  return toItems(file.events);
}

function* generatedItems(count) {
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

function writeData(count) {
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

/** `/app/` is the built site, with the generated dataset in the place of its own; `/vis/` is plain vis. */
async function serve() {
  const vis = path.join(root, 'node_modules/vis-timeline');
  const files = {
    '/vis/': path.join(root, 'tests/bench/plain-vis.html'),
    '/vis/vis.js': path.join(vis, 'standalone/umd/vis-timeline-graph2d.min.js'),
    '/vis/vis.css': path.join(vis, 'styles/vis-timeline-graph2d.min.css'),
  };
  const find = (place) => {
    if (files[place]) return files[place];
    const below = place.replace(/^\/app\//, '').replace(/\/$|^$/, (end) => `${end}index.html`);
    if (served > 11 && below === `data/${dataset}`) return path.join(folder, `${served}.json`);
    if (/^data\/\d+\..*ndjson$/.test(below)) return path.join(folder, below.slice('data/'.length));
    return path.join(root, 'dist', below);
  };
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  const created = createServer((request, response) => {
    const file = find(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (!file.startsWith(root) || !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => created.listen(0, '127.0.0.1', done));
  return created;
}
