import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunSql } from '@/dataset/duckdb/run-sql';
import { quoteSql } from '@/domain/parts/tables-sql';

type DuckDb = typeof import('@duckdb/duckdb-wasm/blocking');

const require = createRequire(import.meta.url);

/** DuckDB in WebAssembly, in this process; it may load no extension. */
export async function startDuckDb(): Promise<RunSql> {
  // Only few datasets need it, and who loads this file may be gone by then.
  const duckDb: DuckDb = require('@duckdb/duckdb-wasm/blocking');
  const { createDuckDB, NODE_RUNTIME, VoidLogger } = duckDb;
  const bundle = (name: 'mvp' | 'eh') => ({ mainModule: findEngine(name), mainWorker: '' });
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
  const db = await createDuckDB(bundles, new VoidLogger(), withFilesFound(NODE_RUNTIME));
  await db.instantiate(() => undefined);
  // Else each block of a file is written to the file's end, wherever it belongs.
  db.open({ path: ':memory:', useDirectIO: true });
  const connection = db.connect();
  for (const name of ['autoinstall_known_extensions', 'autoload_known_extensions']) {
    connection.query(`SET ${name} = false`);
  }
  return async (sql) =>
    connection
      .query(sql)
      .toArray()
      .map((row: { toJSON: () => Record<string, unknown> }) => row.toJSON());
}

/** The file flag `FILE_FLAGS_NULL_IF_NOT_EXISTS`, which the package takes for "not yet open". */
const nullIfMissing = 128;

type Runtime = DuckDb['NODE_RUNTIME'];

/** Else a file that is there is not found, and not attached. */
function withFilesFound(runtime: Runtime): Runtime {
  return {
    ...runtime,
    openFile: (module, id, flags) => {
      const isThere = existsSync(runtime.resolveFileInfo(module, id)?.dataUrl ?? '');
      return runtime.openFile(module, id, isThere ? flags & ~nullIfMissing : flags);
    },
  };
}

/** The tables of a DuckDB file on this machine. */
export async function openTablesFile(file: string): Promise<RunSql> {
  const run = await startDuckDb();
  await run(`ATTACH ${quoteSql(file)} AS dataset (READ_ONLY)`);
  await run('USE dataset');
  return run;
}

/** Path of the engine, plain or with exceptions. */
export function findEngine(name: 'mvp' | 'eh'): string {
  return require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`);
}
