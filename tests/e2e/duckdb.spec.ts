import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page, type Request, test as unguarded } from '@playwright/test';
import { build } from 'vite';
import type { openDuckDb } from '@/dataset/duckdb/open-duckdb';
import type { RunSql } from '@/dataset/duckdb/run-sql';
import { findEngine } from '@/dataset/node/duckdb-in-node';
import { indexDataset } from '@/domain/model/dataset';
import { partsOf, quoteSql } from '@/domain/parts/tables-sql';
import { msPerDay } from '@/lib/utc';
import { fillTables } from '@/tools/write-tables';
import { fillWithDays, writeSmallBlocks } from '../support/duckdb';
import { generateDataset } from '../support/generated-dataset';
import { expect, test } from './fixtures';

// It is built, and its tables are written, once for all tests.
test.describe.configure({ mode: 'default' });

const file = generateDataset(5000);
const dataset = indexDataset(file);
const day = msPerDay;

let folder = '';
let scripts = new Map<string, string | Uint8Array>();
let tables = Buffer.alloc(0);
let days = Buffer.alloc(0);
const dayCount = 200_000;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saywhen-duckdb-'));
  tables = await written((run) => fillTables(dataset, run));
  days = await written((run) => fillWithDays(run, dayCount));
  scripts = await buildEngine();
});

test.afterAll(() => rm(folder, { recursive: true }));

test('a worker reads tables by ranges, and gives each record as it was written', async ({
  page,
}) => {
  const asked = await serveEngine(page);
  await page.goto('./');
  const run = await openEngine(page);
  const [row] = await run(`SELECT record FROM event WHERE id = ${quoteSql('e77')}`);
  const expected = file.events.find(({ id }) => id === 'e77');
  expect(JSON.parse(String(row?.record))).toEqual(expected);
  expect(await run(`SELECT record FROM event WHERE id = ${quoteSql("e0' OR '1'='1")}`)).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every((range) => range.startsWith('bytes='))).toBe(true);
});

test('a window needs its own part of the tables', async ({ page }) => {
  const asked = await serveEngine(page, days);
  await page.goto('./');
  // Late, so that nearly all lies before it.
  const end = dayCount * day;
  const bytesFor = async (count: number) => {
    const run = await openEngine(page);
    const opened = bytesOf(asked);
    const [short] = partsOf({ start: end - count * day, end });
    expect(
      await run(`SELECT count(DISTINCT id)::INTEGER AS events FROM event WHERE ${short}`),
    ).toEqual([{ events: count }]);
    return bytesOf(asked) - opened;
  };
  const few = await bytesFor(40);
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan((await bytesFor(dayCount)) / 5);
});

test('a question that the engine refuses is told, and the next one is answered', async ({
  page,
}) => {
  await serveEngine(page);
  await page.goto('./');
  const run = await openEngine(page);
  await expect(run('SELECT nothing FROM nowhere')).rejects.toThrow('nowhere does not exist');
  // It opens no file but its own, and takes no setting back.
  await expect(run("FROM read_csv('/index.html')")).rejects.toThrow(/disabled/);
  await expect(run('LOAD httpfs')).rejects.toThrow(/disabled/);
  await expect(run('SET enable_external_access = true')).rejects.toThrow(/locked/);
  await expect(run('DELETE FROM event')).rejects.toThrow(/read-only/);
  expect(await run('SELECT CAST(count(*) AS INTEGER) AS events FROM event')).toEqual([
    { events: 5000 },
  ]);
});

test('a question that is open when the engine is closed is told', async ({ page }) => {
  await serveEngine(page);
  await page.goto('./');
  const run = await openEngine(page);
  const answer = run('SELECT count(*) FROM event, event, event').catch(({ message }) => message);
  await page.evaluate(() => window.engine?.close());
  expect(await answer).toContain('The engine was closed');
  await expect(run('SELECT 1')).rejects.toThrow('The engine was closed');
});

test.describe('tables that cannot be read', () => {
  // The engine itself writes to the console what its file answers.
  test.use({ expectedErrors: [/404|has changed/] });

  test('are told: changed while they are read', async ({ page }) => {
    await serveEngine(page);
    await page.goto('./');
    const run = await openEngine(page);
    await page.route('**/engine/tables.duckdb', (route) =>
      route.fulfill({
        status: 206,
        headers: { etag: '"another"' },
        body: Buffer.alloc(lengthOf(route.request())),
      }),
    );
    await expect(run('SELECT record FROM event')).rejects.toThrow(/has changed/);
  });

  test('are told: no engine', async ({ page }) => {
    await serveEngine(page);
    await page.route('**/engine/duckdb-eh.wasm', (route) => route.fulfill({ status: 404 }));
    await page.goto('./');
    await expect(openEngine(page)).rejects.toThrow('HTTP status code is not ok');
  });

  test('are told: of another host, missing, or something else', async ({ page }) => {
    await serveEngine(page);
    await page.goto('./');
    await expect(openEngine(page, 'https://example.org/tables.duckdb')).rejects.toThrow(
      'https://example.org/tables.duckdb is on another host',
    );
    await expect(openEngine(page, '/missing.duckdb')).rejects.toThrow('returned 404, not 206');
    await expect(openEngine(page, '/data/belgrade-roundtable-2026.json')).rejects.toThrow(
      'not a valid DuckDB database file',
    );
  });
});

unguarded('the page itself runs no WebAssembly', async ({ page }) => {
  await page.goto('./');
  const compile = () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  await expect(page.evaluate(compile)).rejects.toThrow(/Content Security Policy/);
});

async function written(fill: (run: RunSql) => Promise<unknown>): Promise<Buffer<ArrayBuffer>> {
  const file = join(folder, 'tables.duckdb');
  await writeSmallBlocks(file, fill);
  return readFile(file);
}

/** The worker and what starts it, as files. */
async function buildEngine() {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    resolve: {
      alias: {
        '@': `${root}src`,
        'duckdb-for-browsers': `${root}node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs`,
      },
    },
    build: {
      write: false,
      target: 'es2023',
      minify: false,
      lib: { entry: 'src/dataset/duckdb/open-duckdb.ts', formats: ['es'], fileName: 'open-duckdb' },
    },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return new Map(
    files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** Serves them and the tables beside the page; collects the ranges of the tables that are asked for. */
async function serveEngine(page: Page, file = tables): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route('**/engine/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/engine/', '');
    if (path === 'duckdb-eh.wasm') return route.fulfill({ path: findEngine('eh') });
    const body = scripts.get(path);
    if (body === undefined) return route.fallback();
    return route.fulfill({ body: Buffer.from(body), contentType: 'text/javascript' });
  });
  await page.route('**/engine/tables.duckdb', (route) => {
    const range = route.request().headers().range ?? '';
    asked.push(range);
    const [from, to] = readRange(range);
    return route.fulfill({
      status: 206,
      headers: { 'content-range': `bytes ${from}-${to}/${file.length}` },
      body: file.subarray(from, to + 1),
    });
  });
  return asked;
}

function readRange(range: string): readonly [number, number] {
  const [, from = '0', to = '0'] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  return [Number(from), Number(to)];
}

function lengthOf(request: Request): number {
  return bytesOf([request.headers().range ?? '']);
}

function bytesOf(ranges: readonly string[]): number {
  return ranges.map(readRange).reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

declare global {
  interface Window {
    engine?: Awaited<ReturnType<typeof openDuckDb>>;
  }
}

/** Opens the engine in the page, to be asked from here. */
async function openEngine(page: Page, file = '/engine/tables.duckdb'): Promise<RunSql> {
  await page.evaluate(async (given) => {
    const script = '/engine/open-duckdb.js';
    const { openDuckDb: open } = await import(script);
    const [engine, tables] = ['/engine/duckdb-eh.wasm', given].map(
      (address) => new URL(address, document.baseURI).href,
    );
    window.engine = await open({ engine: engine ?? '', tables: tables ?? '' });
  }, file);
  return (sql) => page.evaluate(async (asked) => (await window.engine?.run(asked)) ?? [], sql);
}
