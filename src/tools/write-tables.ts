import { chmod, rm } from 'node:fs/promises';
import type { RunSql } from '@/dataset/duckdb/run-sql';
import { startDuckDb } from '@/dataset/node/duckdb-in-node';
import { toRecord } from '@/domain/dates/event-date';
import { type Dataset, datedCount } from '@/domain/model/dataset';
import { eventTables, quoteSql } from '@/domain/parts/tables-sql';
import { related } from '@/lib/rows/relation';

interface BlockSizes {
  /** Rows that have statistics of their own; and bytes. */
  readonly rowGroup: number;
  readonly block: number;
}

/**
 * Writes tables as a DuckDB file, in the order in which a window needs little of them. A block is read by
 * one request.
 */
export async function writeTablesFile(
  file: string,
  fill: (run: RunSql) => Promise<unknown>,
  { rowGroup, block }: BlockSizes = { rowGroup: 20_480, block: 262_144 },
): Promise<void> {
  await rm(file, { force: true });
  const run = await startDuckDb();
  await run(
    `ATTACH ${quoteSql(file)} AS written (ROW_GROUP_SIZE ${rowGroup}, BLOCK_SIZE ${block})`,
  );
  await run('USE written');
  await fill(run);
  await run('CREATE OR REPLACE TABLE event AS FROM event ORDER BY level, begins');
  await run('CREATE OR REPLACE TABLE statement_event AS FROM statement_event ORDER BY event');
  await run('CHECKPOINT written');
  // What it wrote ahead is in the file now.
  await rm(`${file}.wal`, { force: true });
  await chmod(file, 0o644);
}

/** Fills the tables anew with a dataset. */
export async function fillTables(dataset: Dataset, run: RunSql): Promise<void> {
  for (const table of eventTables) {
    await run(table.replace('CREATE TABLE', 'CREATE OR REPLACE TABLE'));
  }
  const { event, statement } = dataset;
  await insertRows(run, { table: 'event', count: event.length, rowsOf: eventRows(dataset) });
  const count = statement.length;
  for (const [table, rowsOf] of Object.entries(statementRows(dataset))) {
    await insertRows(run, { table, count, rowsOf });
  }
}

function eventRows(dataset: Dataset): RowsOf {
  const { columns, event } = dataset;
  return (row) => {
    const each = event.at(row);
    const stretch =
      row < datedCount(dataset)
        ? `${columns.start[row]}, ${columns.end[row]}, ${columns.level[row]}`
        : 'NULL, NULL, NULL';
    return [
      `${row}, ${quoteSql(each.id)}, ${stretch}, ${quoteSql(JSON.stringify(toRecord(each)))}`,
    ];
  };
}

function statementRows({ statement, links, file }: Dataset) {
  return {
    statement: (row) => {
      const each = statement.at(row);
      const [id, speaker, record] = [each.id, each.speaker, JSON.stringify(each)].map(quoteSql);
      return [`${row}, ${id}, ${speaker}, ${links.saidAt[row]}, ${record}`];
    },
    statement_event: (row) => Array.from(related(links.events, row), (to) => `${row}, ${to}`),
    statement_theme: (row) =>
      Array.from(
        related(links.themes, row),
        (to) => `${row}, ${quoteSql(file.themes[to]?.id ?? '')}`,
      ),
  } satisfies Record<string, RowsOf>;
}

/** The rows of a table that a record makes, as SQL writes them. */
type RowsOf = (record: number) => readonly string[];

interface Insert {
  readonly table: string;
  readonly count: number;
  readonly rowsOf: RowsOf;
}

/** So many records are one statement of SQL. */
const atOnce = 1000;

async function insertRows(run: RunSql, { table, count, rowsOf }: Insert): Promise<void> {
  for (let first = 0; first < count; first += atOnce) {
    const length = Math.min(atOnce, count - first);
    const rows = Array.from({ length }, (_, at) => rowsOf(first + at)).flat();
    if (rows.length > 0)
      await run(`INSERT INTO ${table} VALUES ${rows.map((row) => `(${row})`).join(', ')}`);
  }
}
