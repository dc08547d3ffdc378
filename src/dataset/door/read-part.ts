import type { Tables } from '@/dataset/duckdb/tables';
import type { LoadProgress } from '@/dataset/net/load-progress';
import type { RangedFile } from '@/dataset/net/ranged-file';
import { type IncomingFile, tooLarge } from '@/dataset/net/read-bytes';
import {
  checkAnswer,
  checkEvent,
  checkStatement,
  type KnownIds,
} from '@/domain/format/check-records';
import type { DatasetIssue } from '@/domain/format/issue';
import {
  type Companion,
  type EventRecord,
  partSchemas,
  type Statement,
} from '@/domain/format/schema';
import type { DatasetPacker } from '@/domain/pack/pack-dataset';
import { formatWords } from '@/words/format-en';
import { nameOf } from './name-records';
import { type IncomingRecord, readCompanion } from './read-companion';
import { readIssues } from './read-issues';

/** Where files come from, and who hears of progress. */
export interface ReadOptions {
  /** Name of the dataset's file, for messages. */
  readonly file: string;
  /** Brings a file that lies beside the dataset. */
  readonly open: (file: string) => Promise<IncomingFile>;
  /** The same, in parts that are asked for. */
  readonly openRanges: (file: string) => Promise<RangedFile>;
  readonly onProgress: (progress: LoadProgress) => void;
}

/** What each record passes on its way in. */
export interface Intake<Packer> {
  readonly report: (issue: DatasetIssue) => void;
  readonly known: KnownIds;
  readonly packer: Packer;
  readonly options: ReadOptions;
  /** Statements that answer another, which may not have been read yet. */
  readonly answers: Answer[];
}

type Answer = Pick<Statement, 'id' | 'answers'> & Parameters<typeof checkAnswer>[2];

/** Checks what each statement answers, once all were read. */
export function checkAnswers(
  { answers }: Pick<Intake<unknown>, 'answers'>,
  has: (id: string) => boolean,
): void {
  for (const each of answers) checkAnswer(each, { has }, each);
}

export type Take<Packer> = (door: Intake<Packer>, record: IncomingRecord) => void;

interface Part<Packer> {
  readonly part: 'events' | 'statements';
  readonly given: unknown;
  readonly take: Take<Packer>;
  /** Where the records are, if they are in a database. */
  readonly tables: Tables | null;
}

/** Reads the events or the statements, in the dataset's own file or beside it. */
export async function readPart<Packer>(
  door: Intake<Packer>,
  { part, given, take, tables }: Part<Packer>,
): Promise<void> {
  if (!Array.isArray(given)) {
    const parsed = partSchemas.companion.safeParse(given);
    if (parsed.success) return readBeside(door, parsed.data, { part, take, tables });
    return reportAll(door, { field: `${part}.` }, readIssues(parsed.error.issues, given));
  }
  const encoder = new TextEncoder();
  given.forEach((value: unknown, index) => {
    const path = `${part}[${index}]`;
    take(door, { value, bytes: encoder.encode(JSON.stringify(value)), path, field: `${path}.` });
    if (index % perReport === 0) {
      door.options.onProgress({ ...recordsOf(part, index), total: given.length });
    }
  });
}

export function readBeside<Packer>(
  door: Intake<Packer>,
  companion: Companion,
  { part, take, tables }: Omit<Part<Packer>, 'given'>,
): Promise<void> {
  const { open, openRanges, onProgress } = door.options;
  const { file, records: total } = companion;
  return readCompanion(companion, {
    part,
    open,
    openRanges,
    tables,
    report: door.report,
    take: (record) => take(door, record),
    onRecords: (done, all = total) => onProgress({ ...recordsOf(file, done), total: all }),
  });
}

/** Records between two words on progress. */
const perReport = 2000;

const recordsOf = (file: string, done: number) => ({ phase: 'records', file, done }) as const;

const { cures } = formatWords;

type EventPacker = Pick<DatasetPacker, 'hasEvent' | 'addEvent'>;
type StatementPacker = Pick<DatasetPacker, 'hasStatement' | 'addStatement'>;

export const takeEvent: Take<EventPacker> = (door, { value, bytes, path, field }) => {
  const { known, packer } = door;
  const report = reportFor(door, value);
  const parsed = partSchemas.event.safeParse(value);
  if (!parsed.success)
    return reportAll(door, { field, value }, readIssues(parsed.error.issues, value));
  const event: EventRecord = parsed.data;
  if (packer.hasEvent(event.id)) report(`${field}id`, cures.quoted(event.id), cures.repeatedAbove);
  checkEvent(event, { path, known, report });
  if (!packer.addEvent(event, bytes)) throw tooLarge(door.options.file);
};

export const takeStatement: Take<StatementPacker> = (door, { value, bytes, path, field }) => {
  const { known, packer, answers } = door;
  const report = reportFor(door, value);
  const parsed = partSchemas.statement.safeParse(value);
  if (!parsed.success)
    return reportAll(door, { field, value }, readIssues(parsed.error.issues, value));
  const statement: Statement = parsed.data;
  const { id } = statement;
  if (packer.hasStatement(id)) report(`${field}id`, cures.quoted(id), cures.repeatedAbove);
  checkStatement(statement, { path, known, report });
  if (statement.answers !== undefined) {
    answers.push({ id, answers: statement.answers, path, report });
  }
  if (!packer.addStatement(statement, bytes)) throw tooLarge(door.options.file);
};

/** Reports mistakes of one record, by its name. */
function reportFor({ report }: Pick<Intake<unknown>, 'report'>, value: unknown) {
  const record = nameOf(value);
  return (path: string, found: string, expected: string) =>
    report({ path, found, expected, ...(record !== null && { record }) });
}

interface Mistaken {
  /** What goes before the name of a field. */
  readonly field: string;
  /** The record, where it is one. */
  readonly value?: unknown;
}

function reportAll(
  door: Pick<Intake<unknown>, 'report'>,
  { field, value }: Mistaken,
  issues: readonly DatasetIssue[],
): void {
  const report = reportFor(door, value);
  for (const issue of issues) {
    // A record that is none at all has no field to name.
    const path =
      issue.path === cures.wholeFile ? field.replace(/[.:\s]+$/, '') : field + issue.path;
    report(path, issue.found, issue.expected);
  }
}
