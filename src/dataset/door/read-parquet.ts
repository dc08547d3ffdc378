import {
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { RangedFile } from '@/dataset/net/ranged-file';
import type { RecordField } from '@/domain/format/fields';
import type { DatasetIssue } from '@/domain/format/issue';
import { formatWords } from '@/words/format-en';
import { companionWords } from '@/words/tables-en';

const { cures } = formatWords;

interface RowsOptions {
  /** Name of the file, for messages. */
  readonly file: string;
  /** The columns that are read; others are never asked for. */
  readonly fields: readonly RecordField[];
  readonly report: (issue: DatasetIssue) => void;
}

/** A Parquet file whose columns are there and can be read. */
export interface RowFile {
  readonly length: number;
  /** The rows as records, a row group at a time. */
  readonly groups: () => AsyncGenerator<readonly unknown[]>;
}

/**
 * Opens a Parquet file, group by group and only the columns of the format. Null, with each reason
 * reported, where a column is missing or packed in a way that is not read here. Throws a `DatasetError`
 * for a file that is no Parquet.
 */
export async function openRows(ranges: RangedFile, options: RowsOptions): Promise<RowFile | null> {
  const { file, fields, report } = options;
  const metadata = await readMetadata(ranges, file);
  const issues = [...findMissing(metadata, options), ...findPacking(metadata, options)];
  issues.forEach(report);
  if (issues.length > 0) return null;
  const there = listColumns(metadata);
  const columns = fields.filter(({ name }) => there.has(name));
  return {
    length: Number(metadata.num_rows),
    groups: () => readGroups({ ranges, metadata, columns, file }),
  };
}

async function readMetadata(ranges: RangedFile, file: string): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(ranges);
  } catch (error) {
    throw asNotParquet(error, file);
  }
}

function asNotParquet(error: unknown, file: string): DatasetError {
  if (error instanceof DatasetError) return error;
  return new DatasetError(companionWords.notParquet(file, String(Object(error).message)), {
    cure: companionWords.notParquetCure,
  });
}

function listColumns(metadata: FileMetaData): ReadonlySet<string> {
  return new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
}

function findMissing(metadata: FileMetaData, { file, fields }: RowsOptions) {
  const there = listColumns(metadata);
  return fields
    .filter(({ name, isOptional }) => !isOptional && !there.has(name))
    .map(({ name }): DatasetIssue => {
      return {
        path: cures.columnOf(file, name),
        found: cures.noColumn,
        expected: cures.noColumnCure,
      };
    });
}

/** What hyparquet reads by itself. */
const readable = ['UNCOMPRESSED', 'SNAPPY'];

function findPacking({ row_groups }: FileMetaData, { file, fields }: RowsOptions) {
  const wanted = new Set(fields.map(({ name }) => name));
  const codecs = new Map<string, string>();
  for (const { meta_data: column } of row_groups.flatMap(({ columns }) => columns)) {
    const name = column?.path_in_schema[0] ?? '';
    if (column && wanted.has(name) && !readable.includes(column.codec)) {
      codecs.set(name, column.codec);
    }
  }
  return [...codecs].map(([name, codec]): DatasetIssue => {
    return {
      path: cures.columnOf(file, name),
      found: cures.packed(codec),
      expected: cures.packedCure,
    };
  });
}

interface Reading {
  readonly ranges: RangedFile;
  readonly metadata: FileMetaData;
  readonly columns: readonly RecordField[];
  readonly file: string;
}

async function* readGroups({ ranges, metadata, columns, file }: Reading) {
  let rowStart = 0;
  for (const { num_rows: rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(rows);
    const options = { file: ranges, metadata, rowStart, rowEnd, parsers: { dateFromDays } };
    const names = columns.map(({ name }) => name);
    const read = await parquetReadObjects({ ...options, columns: names }).catch((error) => {
      throw asNotParquet(error, file);
    });
    yield read.map((row) => toRecord(row, columns));
    rowStart = rowEnd;
  }
}

/** A day as EDTF. */
function dateFromDays(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function toRecord(row: Record<string, unknown>, columns: readonly RecordField[]): unknown {
  const pairs = columns.map(({ name, kind }): [string, unknown] => {
    const value = row[name];
    return [name, kind === 'nested' && typeof value === 'string' ? readNested(value) : value];
  });
  return toJson(Object.fromEntries(pairs));
}

/** A list or an object may be in a column as JSON. */
function readNested(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What stands for nothing is left out, and whole numbers of 64 bits become numbers. */
function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null || inner === undefined ? [] : [[key, toJson(inner)]],
    ),
  );
}
