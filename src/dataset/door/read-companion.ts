import type { TableRecord, Tables } from '@/dataset/duckdb/tables';
import { limits } from '@/dataset/net/limits';
import type { RangedFile } from '@/dataset/net/ranged-file';
import { asDatasetError, type IncomingFile, tooLarge } from '@/dataset/net/read-bytes';
import { unpack } from '@/dataset/net/unpack';
import { fieldsOf } from '@/domain/format/fields';
import type { DatasetIssue } from '@/domain/format/issue';
import type { Companion } from '@/domain/format/schema';
import { formatWords } from '@/words/format-en';
import { describeBytes, utf16Order } from './describe-bytes';
import { readRecord } from './read-json';
import { type FileLine, readLines } from './read-lines';
import { openRows } from './read-parquet';

const { cures } = formatWords;

/** A record on its way in, with its bytes. */
export interface IncomingRecord {
  readonly value: unknown;
  /** Its JSON, in UTF-8. */
  readonly bytes: Uint8Array;
  /** Where it is, as a person would look for it, and what goes before the name of a field. */
  readonly path: string;
  readonly field: string;
}

interface CompanionOptions {
  readonly part: 'events' | 'statements';
  /** Brings a file that lies beside the dataset. */
  readonly open: (file: string) => Promise<IncomingFile>;
  /** The same, in parts that are asked for. */
  readonly openRanges: (file: string) => Promise<RangedFile>;
  readonly report: (issue: DatasetIssue) => void;
  readonly take: (record: IncomingRecord) => void;
  /** Told how many were read, now and then, and of how many where they are not all. */
  readonly onRecords: (done: number, all?: number) => void;
  /** The database that the file is, if it is one. */
  readonly tables: Tables | null;
}

/** Reads a companion file to its end, record by record; reports what belongs to no record. */
export async function readCompanion(
  { file, records }: Companion,
  options: CompanionOptions,
): Promise<void> {
  const read = readerOf(file);
  const done = await read(file, options).catch((error: unknown) => {
    throw asDatasetError(error, file);
  });
  if (done === null || done === records) return;
  const [found, expected] = [cures.recordsFound(done), cures.recordsExpected(records)];
  options.report({ path: file, found, expected });
}

function readerOf(file: string): Read {
  if (file.endsWith('.duckdb')) return readTables;
  return file.endsWith('.parquet') ? readParquet : readNdjson;
}

/** How many it holds, all of which were read where it is no database; null where that is not the question. */
type Read = (file: string, options: CompanionOptions) => Promise<number | null>;

const readNdjson: Read = async (file, { open, report, take, onRecords }) => {
  let done = 0;
  const takeLine = ({ number, bytes, text }: FileLine) => {
    const path = cures.lineOf(file, number);
    if (bytes === null) return report({ ...longRecord, path });
    const json = text === null ? notText(bytes, path) : readRecord(text, path);
    if ('issues' in json) return json.issues.forEach(report);
    take({ ...placeAt(path), value: json.value, bytes });
  };
  const { stream } = await unpack(await open(file), { file });
  for await (const batch of readLines(stream, limits.record)) {
    const [first] = batch;
    // Each of its lines would be a mistake of its own.
    if (done === 0 && first?.bytes && utf16Order(first.bytes)) {
      notText(first.bytes, file).issues.forEach(report);
      return null;
    }
    done += batch.length;
    if (done > limits.records) throw tooLarge(file);
    batch.forEach(takeLine);
    onRecords(done);
  }
  return done;
};

const readParquet: Read = async (file, { part, openRanges, report, take, onRecords }) => {
  const rows = await openRows(await openRanges(file), { file, fields: fieldsOf(part), report });
  if (rows === null) return null;
  if (rows.length > limits.records) throw tooLarge(file);
  const encoder = new TextEncoder();
  let done = 0;
  for await (const group of rows.groups()) {
    for (const value of group) {
      done += 1;
      const path = cures.rowOf(file, done);
      const bytes = encoder.encode(JSON.stringify(value));
      if (bytes.length > limits.record) report({ ...longRecord, path });
      else take({ ...placeAt(path), value, bytes });
    }
    onRecords(done);
  }
  return done;
};

const readTables: Read = async (file, { part, tables, report, take, onRecords }) => {
  if (tables === null) return null;
  const all = await tables.count(part);
  if (all > limits.records) throw tooLarge(file);
  const encoder = new TextEncoder();
  const takeRecord = ({ place, json: text }: TableRecord) => {
    const path = cures.placeOf(file, part, place);
    const json = readRecord(text, path);
    if ('issues' in json) return json.issues.forEach(report);
    const bytes = encoder.encode(text);
    if (bytes.length > limits.record) return report({ ...longRecord, path });
    take({ ...placeAt(path), value: json.value, bytes });
  };
  let done = 0;
  for await (const turn of tables.records(part)) {
    turn.forEach(takeRecord);
    done += turn.length;
    onRecords(done, all);
  }
  return tables.held[part];
};

const longRecord = { found: cures.longRecord, expected: cures.longRecordCure };

function notText(bytes: Uint8Array, path: string): { readonly issues: readonly DatasetIssue[] } {
  const issue = describeBytes(bytes, { path });
  return { issues: issue ? [issue] : [] };
}

function placeAt(path: string): Pick<IncomingRecord, 'path' | 'field'> {
  return { path: `${path}: ${cures.record}`, field: `${path}: ` };
}
