// npm run bench [-- --quick]: the built app beside plain vis-timeline and TimelineJS3, on the same
// generated events. Prints tables, and writes .bench/results.json and .bench/results.md.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../../src/dataset/node/import-source.mjs';
import { findBrowser } from '../../src/tools/ensure-browser.mjs';
import { measureBytes } from './bytes.mjs';
import { bundledItems, folder, generatedItems, serve, served, writeData } from './server.mjs';
import { say, writeTable } from './table.mjs';

const quick = process.argv.includes('--quick');
/** A case that takes longer is told as not finished. */
const cap = 300_000;
const othersCap = 90_000;
/** Its answer to 100,000 events is waited for; one to 10,000 takes longer than any reader. */
const clusterCap = 600_000;
const steps = 60;
/** A gesture that takes longer ends there; what it cost is told for the steps that were made. */
const gestureCap = 60_000;
const cycles = 100;
/** From which cycle on growth is told: when most of what the browser compiles is compiled, and early. */
const [warmUp, first] = [50, 5];
/** A page of eleven events is opened this often, each time in a new browser, and the median is told. */
const openings = 9;
/** What each draws an event as. */
const marks = { saywhen: '.mark', timelinejs: '.tl-timemarker' };
/** How each is opened, and what else is measured of it. */
const ways = {
  saywhen: [openSaywhen, measureSaywhen],
  timelinejs: [openTimelineJs, measureSizes],
  vis: [openVis, measureVis],
  cluster: [openVis, measureVis],
};

/** Such as `saywhen,1000`, or `,11` for all of eleven events. */
const [oneKind, oneCount] = process.env.BENCH_ONE?.split(',') ?? [];
const isAsked = ([kind, count]) =>
  (!oneKind || kind === oneKind) && (!oneCount || count === Number(oneCount));
const cases = [
  ['saywhen', 11],
  ['vis', 11],
  ['timelinejs', 11],
  ['saywhen', 1000],
  ['vis', 1000],
  ['cluster', 1000],
  ['timelinejs', 1000],
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
].filter(isAsked);

if (!existsSync(path.join(root, 'dist/index.html'))) {
  throw new Error('Build first: npm run build');
}
mkdirSync(folder, { recursive: true });
const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const results = [];
const bytes = [];
for (const kind of ['saywhen', 'vis', 'timelinejs']) {
  say(`${kind}, bytes on a slow line …`);
  bytes.push({
    kind,
    ...(await inBrowser((page, cdp) => measureBytes({ page, cdp, kind, origin }))),
  });
}
for (const [kind, count] of cases) {
  say(`${kind}, ${count} events …`);
  if (kind === 'saywhen' && count > 11) writeData(count);
  served.count = count;
  results.push({ kind, count, ...(await measure(kind, count)) });
  writeFileSync(path.join(folder, 'results.json'), JSON.stringify({ bytes, results }, null, 2));
}
await measureOpenings(results.filter(({ count }) => count === 11));
writeFileSync(path.join(folder, 'results.json'), JSON.stringify({ bytes, results }, null, 2));
server.close();
const table = writeTable(results, bytes);
writeFileSync(path.join(folder, 'results.md'), table);
console.log(table);

/** What was measured, up to where it had to stop. */
async function measure(kind, count) {
  const [open, go] = ways[kind];
  const limits = {
    saywhen: count === 1_000_000 ? 2 * cap : cap,
    cluster: count === 100_000 ? clusterCap : othersCap,
  };
  const limit = limits[kind] ?? othersCap;
  const told = {};
  const end = await inBrowser(async (page, cdp) => {
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const given = { page, cdp, kind, count, limit, told };
    await withCap(
      open(given).then(() => go(given)),
      limit,
    );
  });
  return { ...told, ...end };
}

/** In turns, so that a slow minute of the machine is everyone's. */
async function measureOpenings(few) {
  const all = new Map(few.map((result) => [result, [{ ...result }]]));
  for (let turn = 1; turn < openings; turn += 1) {
    for (const [{ kind, count }, found] of all) {
      say(`${kind}, opening ${turn + 1} of ${openings} …`);
      const told = {};
      const limit = othersCap;
      served.count = count;
      await inBrowser((page) => withCap(ways[kind][0]({ page, kind, count, limit, told }), limit));
      found.push(told);
    }
  }
  for (const [result, found] of all) {
    for (const what of ['there', 'ready', 'shown', 'whole']) {
      const values = found.map((each) => each[what]).filter(Number.isFinite);
      if (values.length > 0) result[what] = quantile(values, 0.5);
    }
  }
}

/** In a browser of its own; what fails is told as not finished. */
async function inBrowser(run) {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return await run(page, await page.context().newCDPSession(page));
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

/** From the dataset in memory until its first mark is on the screen, and until all of the page is. */
async function openSaywhen({ page, limit, told }) {
  await watchPage(page, marks.saywhen);
  const begun = Date.now();
  await page.goto(`${origin}/app/`, { waitUntil: 'commit' });
  await page.locator('.mark').first().waitFor({ timeout: limit });
  told.loaded = Date.now() - begun;
  await page.waitForTimeout(1000);
  const begin = await page.evaluate(async () => {
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const opened = at('saywhen:open');
    const longestIn = (from, to) =>
      Math.max(0, ...window.tasks.filter(([t]) => t >= from && t < to).map(([, ms]) => ms));
    return {
      there: at('saywhen:drawn') - opened,
      ready: (await window.painted) - opened,
      shown: (await window.shown) - opened,
      whole: at('saywhen:whole') - opened,
      parsing: longestIn(0, opened - 1),
      longest: longestIn(0, Number.POSITIVE_INFINITY),
    };
  });
  Object.assign(told, begin);
}

async function measureSaywhen({ page, cdp, count, told }) {
  const box = await page.locator('.vis').boundingBox();
  await measureGestures({ page, cdp, box, told });
  // Where the pointer of a reader is who presses a filter.
  await page.locator('.filters input[type=checkbox]').first().hover();
  const filters = [];
  for (let turn = 0; turn < 10; turn += 1) filters.push(await page.evaluate(pressFilter, 2));
  told.filter = p95(filters.filter((_, at) => at % 2 === 0));
  told.back = p95(filters.filter((_, at) => at % 2 === 1));
  await measureSizes({ page, cdp, told });
  if (count >= 100_000) told.growth = await measureGrowth({ page, cdp, box });
}

/**
 * What the heap gains over many cycles of filter, zoom and pan, as a share of it: all of it, and all
 * but the code that the browser compiles while the page is used, which no page can give back.
 */
async function measureGrowth({ page, cdp, box }) {
  const cycle = async () => {
    await page.evaluate(pressFilter, 2);
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(40, box.height / 2));
    await page.keyboard.down('Control');
    for (const by of [-100, -100, 100, 100]) await turn(page, 0, by);
    await page.keyboard.up('Control');
    for (const by of [60, 60, -60, -60]) await turn(page, by, 0);
    await page.mouse.move(0, 0);
    await page.evaluate(pressFilter, 2);
  };
  const at = {};
  for (let turn = 0; turn <= warmUp + cycles; turn += 1) {
    const isTold = [first, first + cycles, warmUp, warmUp + cycles].includes(turn);
    if (isTold) at[turn] = { heap: (await sizes(page, cdp)).heap, data: await sizeOfData(cdp) };
    await cycle();
  }
  const gain = (what, from) => at[from + cycles][what] / at[from][what] - 1;
  return { heap: gain('heap', warmUp), early: gain('heap', first), data: gain('data', warmUp) };
}

/** Bytes of all values in the heap, without compiled code and what the browser keeps beside them. */
async function sizeOfData(cdp) {
  let text = '';
  const take = ({ chunk }) => {
    text += chunk;
  };
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot');
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(text);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = ['type', 'self_size'].map((name) => fields.indexOf(name));
  const beside = ['code', 'native'].map((name) => types[type].indexOf(name));
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!beside.includes(nodes[at + type])) sum += nodes[at + size];
  }
  return sum;
}

async function measureSizes({ page, cdp, told }) {
  Object.assign(told, await sizes(page, cdp));
}

/** From its items in memory until the first is on the screen, and all on the page. */
async function openTimelineJs({ page, count, told }) {
  await openOther(page, '/tljs/', { count, selector: marks.timelinejs });
  Object.assign(
    told,
    await page.evaluate(async () => {
      const begun = performance.now();
      window.start(window.given);
      const isDrawn = () =>
        document.querySelectorAll('.tl-timemarker').length >= window.given.length;
      while (!isDrawn()) await new Promise(requestAnimationFrame);
      const there = performance.now();
      const [painted, shown] = [await window.painted, await window.shown];
      return {
        there: there - begun,
        ready: Math.max(there, painted) - begun,
        shown: Math.max(there, shown) - begun,
      };
    }),
  );
  told.longest = await longestTask(page);
}

async function openVis({ page, kind, count, told }) {
  await openOther(page, '/vis/', { count, selector: '.vis-item' });
  Object.assign(
    told,
    await page.evaluate(async (cluster) => {
      const begun = performance.now();
      window.start(window.given, cluster);
      const [painted, shown] = [await window.painted, await window.shown];
      return { there: window.there - begun, ready: painted - begun, shown: shown - begun };
    }, kind === 'cluster'),
  );
  told.longest = await longestTask(page);
}

async function openOther(page, address, { count, selector }) {
  await watchPage(page, selector);
  await page.goto(origin + address);
  const items = count === 11 ? bundledItems() : [...generatedItems(count)];
  await page.evaluate((given) => {
    window.given = given;
  }, items);
}

async function measureVis({ page, cdp, told }) {
  await measureSizes({ page, cdp, told });
  const box = await page.locator('#host').boundingBox();
  await measureGestures({ page, cdp, box, told });
  const apply = (share) =>
    page.evaluate(async (keep) => {
      const some = window.given.filter((_, at) => at % keep === 0);
      const begun = performance.now();
      window.filter(some);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begun;
    }, share);
  told.filter = await apply(10);
  told.back = await apply(1);
}

function longestTask(page) {
  return page.evaluate(() => Math.max(0, ...window.tasks.map(([, ms]) => ms)));
}

/** Wheel over the timeline, sideways to pan and with Ctrl to zoom, as fast as a hand does. */
async function measureGestures({ page, cdp, box, told }) {
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(40, box.height / 2));
  await page.keyboard.down('Control');
  for (let at = 0; at < 6; at += 1) await turn(page, 0, -100);
  await page.keyboard.up('Control');
  await page.waitForTimeout(700);
  told.pan = await measureSteps(page, cdp, (at) => [at < steps / 2 ? 20 : -20, 0]);
  await page.keyboard.down('Control');
  told.zoom = await measureSteps(page, cdp, (at) => [0, at < steps / 2 ? -20 : 20]);
  await page.keyboard.up('Control');
  await page.waitForTimeout(700);
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
  const until = Date.now() + gestureCap;
  let made = 0;
  for (; made < steps && Date.now() < until; made += 1) await turn(page, ...wheelAt(made));
  const spent = (await cpu(cdp)) - before;
  const frames = await page.evaluate(() => {
    const all = window.frames_;
    window.frames_ = null;
    return all.slice(2);
  });
  return { p50: quantile(frames, 0.5), p95: p95(frames), cpu: spent / made };
}

async function cpu(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function sizes(page, cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  const nodes = await page.locator('*').count();
  return { nodes, heap: usedSize / 2 ** 20, arrays: backingStorageSize / 2 ** 20 };
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

async function watchPage(page, selector) {
  await page.addInitScript(watchLongTasks);
  await page.addInitScript(watchFirstMark, selector);
}

/**
 * In the page, before anything else: `there` is when the first mark is in the document, `painted` when
 * the frame that has it is painted, and `shown` when the browser has that on the screen, by Element
 * Timing; ms. Where each of many marks is out of sight, the end of a frame stands for both.
 */
function watchFirstMark(selector) {
  const wait = () => {
    let end;
    const promise = new Promise((done) => {
      end = done;
    });
    return [promise, end];
  };
  const [painted, tellPainted] = wait();
  const [shown, tellShown] = wait();
  Object.assign(window, { painted, shown });
  new PerformanceObserver((list) => {
    const [{ paintTime, presentationTime }] = list.getEntries();
    tellPainted(paintTime);
    tellShown(presentationTime);
  }).observe({ type: 'element', buffered: true });
  const look = new MutationObserver(() => {
    const found = document.querySelectorAll(selector);
    if (found.length === 0) return;
    look.disconnect();
    window.there = performance.now();
    // The entry is that of the element that the text belongs to, which each page has at another depth.
    for (const mark of [...found].slice(0, 20))
      for (const each of [mark, ...mark.querySelectorAll('*')])
        each.setAttribute('elementtiming', 'mark');
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const end = performance.now();
        const tell = () => {
          tellPainted(end);
          tellShown(end);
        };
        setTimeout(tell, 500);
      };
      port2.postMessage(null);
    });
  });
  look.observe(document, { childList: true, subtree: true });
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
