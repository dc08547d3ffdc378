import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import { toRecord } from '@/domain/dates/event-date';
import { fieldsOf, type RecordField } from '@/domain/format/fields';
import type { Companion } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import type { Table } from '@/lib/rows/table';
import { fillTables, writeTablesFile } from './write-tables';

/** How companion files are written: by the ending of their name. */
const kinds = ['ndjson.gz', 'ndjson', 'parquet', 'duckdb'];

interface PackOptions {
  /** The dataset's file to write; its companions come beside it. */
  readonly to: string;
  readonly as: string;
}

/**
 * Writes a dataset with its events and statements in companion files, record by record; returns the
 * files written. The dataset's own file comes last, so that it never names what is not there. Throws
 * where the options cannot be met.
 */
export async function packDataset(
  dataset: Dataset,
  { to, as }: PackOptions,
): Promise<readonly string[]> {
  if (!kinds.includes(as)) throw new Error(`--as must be one of ${kinds.join(', ')}, not "${as}".`);
  if (!to.endsWith('.json')) {
    throw new Error(`--to must name the dataset's own file, ending in .json, not "${to}".`);
  }
  const folder = path.dirname(to);
  const name = path.basename(to, '.json');
  const files =
    as === 'duckdb'
      ? await writeTogether(dataset, folder, name)
      : await writeApart(dataset, { folder, name, as });
  const head = { ...dataset.file, ...files };
  await writeFile(to, `${JSON.stringify(head, null, 2)}\n`);
  return [...new Set([files.events.file, files.statements.file]), path.basename(to)];
}

/** Records as the file has them. */
type Records = Pick<Table<object>, 'length' | 'at'>;

interface Apart {
  readonly folder: string;
  readonly name: string;
  readonly as: string;
}

async function writeApart(dataset: Dataset, { folder, name, as }: Apart): Promise<Companions> {
  const write = async (part: 'events' | 'statements', records: Records) => {
    const file = `${name}.${part}.${as}`;
    if (as === 'parquet') await writeRows(records, path.join(folder, file), fieldsOf(part));
    else await writeLines(records, path.join(folder, file));
    return { file, records: records.length };
  };
  const { event, statement } = dataset;
  const eventRecords = { length: event.length, at: (row: number) => toRecord(event.at(row)) };
  const events = await write('events', eventRecords);
  return { events, statements: await write('statements', statement) };
}

/** A database holds both, because they are asked for together. */
async function writeTogether(dataset: Dataset, folder: string, name: string): Promise<Companions> {
  const file = `${name}.duckdb`;
  await writeTablesFile(path.join(folder, file), (run) => fillTables(dataset, run));
  const { event, statement } = dataset;
  return {
    events: { file, records: event.length },
    statements: { file, records: statement.length },
  };
}

type Companions = Readonly<Record<'events' | 'statements', Companion>>;

async function writeLines(records: Records, file: string): Promise<void> {
  const lines = Readable.from(listLines(records));
  const end = createWriteStream(file);
  if (file.endsWith('.gz')) await pipeline(lines, createGzip(), end);
  else await pipeline(lines, end);
}

/** A list or an object is in its column as JSON. */
async function writeRows(records: Records, filename: string, fields: readonly RecordField[]) {
  const columns = fields.map(({ name, kind, isOptional }) => {
    return { name, type: columnTypes[kind], nullable: isOptional };
  });
  await parquetWriteRows({
    writer: fileWriter(filename),
    columns,
    rowGroupSize,
    createdBy: 'saywhen',
    rows: listRows(records),
  });
}

const columnTypes = { text: 'STRING', boolean: 'BOOLEAN', nested: 'JSON' } as const;

/** So many rows are read at once, and no more are held in memory. */
const rowGroupSize = 20_000;

function* listRows(records: Records): Generator<Record<string, unknown>> {
  for (let row = 0; row < records.length; row += 1) yield { ...records.at(row) };
}

/** So many records are one piece on the way to the disk. */
const atOnce = 1000;

function* listLines(records: Records): Generator<string> {
  for (let row = 0; row < records.length; row += atOnce) {
    const rows = Array.from(
      { length: Math.min(atOnce, records.length - row) },
      (_, at) => row + at,
    );
    yield rows.map((each) => `${JSON.stringify(records.at(each))}\n`).join('');
  }
}
