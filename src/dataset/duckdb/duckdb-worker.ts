import {
  BROWSER_RUNTIME,
  createDuckDB,
  type DuckDBConnection,
  DuckDBDataProtocol,
  VoidLogger,
} from 'duckdb-for-browsers';
import type { EngineFiles, EngineNews, EngineOrder, EngineRows } from './open-duckdb';

/** The worker's own side: files to open first, then one question after the other. */
const scope = globalThis as unknown as WorkerScope;

/** The types of the page's own scope are loaded, not the worker's. */
interface WorkerScope {
  addEventListener(type: 'message', listen: (event: MessageEvent<EngineOrder>) => void): void;
  addEventListener(
    type: 'unhandledrejection',
    listen: (event: PromiseRejectionEvent) => void,
  ): void;
  postMessage(news: EngineNews): void;
}

let connection: DuckDBConnection | null = null;

scope.addEventListener('message', async ({ data: { id, ...order } }) => {
  try {
    const onBytes = (done: number, total: number) =>
      scope.postMessage({ id, bytes: { done, total } });
    if ('files' in order) connection = await open(order.files, onBytes);
    scope.postMessage({ id, rows: 'sql' in order ? query(order.sql) : [] });
  } catch (error) {
    scope.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});

function query(sql: string): EngineRows {
  if (!connection) throw new Error('The engine is not open');
  return connection
    .query(sql)
    .toArray()
    .map((row) => row.toJSON());
}

async function open(
  { engine, tables }: EngineFiles,
  onBytes: (done: number, total: number) => void,
): Promise<DuckDBConnection> {
  const bundle = { mainModule: engine, mainWorker: '' };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), BROWSER_RUNTIME);
  // It never settles where the engine's file is not what it should be, but leaves a rejection to nobody.
  const failed = new Promise<never>((_, reject) => {
    scope.addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      reject(event.reason);
    });
  });
  const instantiated = db.instantiate(({ bytesLoaded, bytesTotal }) =>
    onBytes(bytesLoaded, bytesTotal),
  );
  await Promise.race([instantiated, failed]);
  db.open({ path: ':memory:' });
  const opened = db.connect();
  for (const statement of alone) opened.query(statement);
  // Its own reading by URL asks for an extension; what it reads as a file on disk needs none.
  const { BROWSER_FILEREADER } = DuckDBDataProtocol;
  db.registerFileHandle(name, openRanges(tables), BROWSER_FILEREADER, true);
  for (const statement of [`ATTACH '${name}' AS dataset (READ_ONLY)`, 'USE dataset', ...closed]) {
    opened.query(statement);
  }
  return opened;
}

const name = 'tables.duckdb';

/** No extension is loaded at run time. */
const alone = ['autoinstall_known_extensions', 'autoload_known_extensions'].map(
  (setting) => `SET ${setting} = false`,
);

/** From then on it opens no other file, and cannot be configured otherwise. */
const closed = ['SET enable_external_access = false', 'SET lock_configuration = true'];

/** As much of a `Blob` as the engine asks for, read from the host when it is. */
type RangedBlob = Pick<Blob, 'size' | 'slice'>;

function openRanges(url: string): RangedBlob {
  // Some hosts take the range of a first byte alone for none.
  const first = ask(url, 0, 16);
  const version = versionOf(first);
  const [, length] = /\/(\d+)$/.exec(first.getResponseHeader('content-range') ?? '') ?? [];
  const size = Number(length);
  if (!Number.isFinite(size)) throw new Error(`${url} has no known length`);
  return {
    size,
    slice: (start = 0, end = size) => {
      const part = ask(url, start, Math.min(end, size));
      if (versionOf(part) !== version) throw new Error(`${url} has changed`);
      return new Blob([part.response as ArrayBuffer]);
    },
  };
}

/** Equal for two parts of one file, as far as the host says. */
function versionOf(answer: XMLHttpRequest): string {
  const [, length] = answer.getResponseHeader('content-range')?.split('/') ?? [];
  return ['etag', 'last-modified'].map((name) => answer.getResponseHeader(name)).join() + length;
}

/** Blocks, as the engine does, which cannot wait for a promise; RFC 9110, 14. */
function ask(url: string, start: number, end: number): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.responseType = 'arraybuffer';
  request.setRequestHeader('range', `bytes=${start}-${end - 1}`);
  request.send();
  if (request.status !== 206) throw new Error(`${url} returned ${request.status}, not 206`);
  // The engine writes it into its memory as it is.
  const { byteLength } = request.response as ArrayBuffer;
  if (byteLength !== end - start) throw new Error(`${url} returned a different range`);
  return request;
}
