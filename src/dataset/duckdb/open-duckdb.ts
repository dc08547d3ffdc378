import type { RunSql } from './run-sql';

/** Two files on this page's own host, each by its whole address. */
export interface EngineFiles {
  /** Address of DuckDB in WebAssembly, the one with exceptions (`duckdb-eh.wasm`). */
  readonly engine: string;
  /** Address of a DuckDB file that has the tables of `eventTables`; its host answers range requests. */
  readonly tables: string;
}

type Question = { readonly files: EngineFiles } | { readonly sql: string };

export type EngineOrder = { readonly id: number } & Question;

export type EngineRows = Awaited<ReturnType<RunSql>>;

export type EngineNews = { readonly id: number } & (
  | { readonly rows: EngineRows }
  | { readonly failure: string }
  /** How much of the engine itself has come. */
  | { readonly bytes: EngineBytes }
);

interface EngineBytes {
  readonly done: number;
  readonly total: number;
}

/** An engine that answers until it is closed; what it is asked by then or later is rejected. */
export interface SqlEngine {
  readonly run: RunSql;
  readonly close: () => void;
}

/**
 * DuckDB in a worker, over tables of any size: the blocks that a question needs are read by HTTP ranges. In
 * a worker file, because the page's policy lets no WebAssembly into the page. Rejects where
 * a file is not on this page's host or cannot be read; `run` rejects where the engine refuses.
 */
export async function openDuckDb(
  files: EngineFiles,
  onBytes: (bytes: EngineBytes) => void = () => undefined,
): Promise<SqlEngine> {
  const own = { engine: onThisHost(files.engine), tables: onThisHost(files.tables) };
  const worker = new Worker(new URL('./duckdb-worker.ts', import.meta.url), { type: 'module' });
  const { ask, fail } = createAsker(worker, onBytes);
  const close = () => {
    worker.terminate();
    fail('The engine was closed');
  };
  try {
    await ask({ files: own });
  } catch (error) {
    close();
    throw error;
  }
  return { run: (sql) => ask({ sql }), close };
}

function onThisHost(address: string): string {
  const { href, origin } = new URL(address);
  if (origin !== globalThis.origin) throw new Error(`${href} is on another host`);
  return href;
}

interface Waiting {
  readonly resolve: (rows: EngineRows) => void;
  readonly reject: (failure: Error) => void;
}

/** One answer to each question, whichever order they come in. */
function createAsker(worker: Worker, onBytes: (bytes: EngineBytes) => void) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<EngineNews>) => {
    if ('bytes' in data) return onBytes(data.bytes);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('rows' in data) asked?.resolve(data.rows);
    else asked?.reject(new Error(data.failure));
  });
  let failure: string | null = null;
  const fail = (why: string) => {
    failure ??= why;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  worker.addEventListener('error', () => fail('The engine failed'));
  const ask = (question: Question) =>
    new Promise<EngineRows>((resolve, reject) => {
      if (failure !== null) return reject(new Error(failure));
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, ...question });
    });
  return { ask, fail };
}
