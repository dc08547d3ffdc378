import { createRequire } from 'node:module';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { createSqlIndex, type RunSql } from '@/dataset/sql-index';
import { type Dataset, datedCount } from '@/domain/dataset';
import type { EventIndex } from '@/domain/event-index';
import { eventTables, quoteSql } from '@/domain/event-sql';
import { levelFor } from '@/domain/level-of-detail';
import { related } from '@/domain/relation';
import { listAll } from '@/domain/table';
import { MS_PER_DAY } from '@/lib/utc';

/** DuckDB in WebAssembly, in this process; it is told to bring no extension. */
export async function startDuckDb(): Promise<RunSql> {
  const bundle = (name: 'mvp' | 'eh') => ({ mainModule: findEngine(name), mainWorker: '' });
  const bundles = { mvp: bundle('mvp'), eh: bundle('eh') };
  const db = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
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

/** Path of the engine, plain or with exceptions. */
export function findEngine(name: 'mvp' | 'eh'): string {
  return createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`);
}

/** Writes tables as a DuckDB file, in blocks so small that some thousand events fill many. */
export async function writeDuckDb(
  path: string,
  fill: (run: RunSql) => Promise<unknown>,
): Promise<void> {
  const run = await startDuckDb();
  await run(`ATTACH ${quoteSql(path)} AS written (ROW_GROUP_SIZE 2048, BLOCK_SIZE 16384)`);
  await run('USE written');
  await fill(run);
  await run('CREATE OR REPLACE TABLE event AS FROM event ORDER BY level, begins');
  await run('CHECKPOINT written');
}

/** Fills the tables with events of one day each, one after the other, that nobody refers to. */
export async function fillWithDays(run: RunSql, count: number): Promise<void> {
  for (const table of eventTables) await run(table);
  await run(`INSERT INTO event SELECT i, 'e' || i, i * ${MS_PER_DAY}, (i + 1) * ${MS_PER_DAY},
    ${levelFor(MS_PER_DAY)}, '{}' FROM range(${count}) days(i)`);
}

/** Fills the tables anew with a dataset, and opens the index over them. */
export async function indexInDuckDb(dataset: Dataset, run: RunSql): Promise<EventIndex> {
  for (const table of eventTables) {
    await run(table.replace('CREATE TABLE', 'CREATE OR REPLACE TABLE'));
  }
  const { columns, links, statement, event, file } = dataset;
  const isDated = (row: number) => row < datedCount(dataset);
  const insert = async (table: string, rows: readonly string[]) => {
    if (rows.length > 0) await run(`INSERT INTO ${table} VALUES ${rows.join(', ')}`);
  };
  await insert(
    'event',
    listAll(event).map((each, row) => {
      const stretch = isDated(row)
        ? `${columns.start[row]}, ${columns.end[row]}, ${columns.level[row]}`
        : 'NULL, NULL, NULL';
      return `(${row}, ${quoteSql(each.id)}, ${stretch}, ${quoteSql(JSON.stringify(each))})`;
    }),
  );
  const statements = listAll(statement);
  await insert(
    'statement',
    statements.map(({ speaker }, row) => `(${row}, ${quoteSql(speaker)}, ${links.saidAt[row]})`),
  );
  await insert(
    'statement_event',
    statements.flatMap((_, row) =>
      Array.from(related(links.events, row), (to) => `(${row}, ${to})`),
    ),
  );
  await insert(
    'statement_theme',
    statements.flatMap((_, row) =>
      Array.from(related(links.themes, row), (to) => {
        return `(${row}, ${quoteSql(file.themes[to]?.id ?? '')})`;
      }),
    ),
  );
  return createSqlIndex(file, run);
}
