import {
  checkEvent,
  checkStatement,
  type DatasetIssue,
  findHeadIssues,
  type KnownIds,
  knownTo,
} from '@/domain/dataset-references';
import {
  type Companion,
  partSchemas,
  type Statement,
  type TimelineEvent,
} from '@/domain/dataset-schema';
import { createPacker, type DatasetPacker, type PackedDataset } from '@/domain/pack-dataset';
import { words } from '@/words/en';
import { DatasetError } from './dataset-error';
import { limits } from './limits';
import type { RangedFile } from './ranged-file';
import { type IncomingFile, tooLarge } from './read-bytes';
import { type IncomingRecord, readCompanion } from './read-companion';
import { readIssues } from './read-issues';
import { readJson } from './read-json';

/** What is being done, for the reader who waits. */
export interface LoadProgress {
  readonly phase: 'bytes' | 'records' | 'index';
  readonly file: string;
  readonly done: number;
  /** Null where it is not known. */
  readonly total: number | null;
}

export interface ReadOptions {
  /** Name of the dataset's file, for messages. */
  readonly file: string;
  /** Brings a file that lies beside the dataset. */
  readonly open: (file: string) => Promise<IncomingFile>;
  /** The same, in parts that are asked for. */
  readonly openRanges: (file: string) => Promise<RangedFile>;
  readonly onProgress: (progress: LoadProgress) => void;
}

/**
 * Reads a dataset of any size, whole or divided into companion files, record by record. Refuses it as a
 * whole where anything is wrong: throws a `DatasetError` with each mistake, the first 200 of them.
 */
export async function readDivided(text: string, options: ReadOptions): Promise<PackedDataset> {
  const { events, statements, ...head } = readHead(text, options.file);
  const packer = createPacker(head);
  const known = knownTo(head, { has: packer.hasEvent });
  const issues: DatasetIssue[] = [];
  const report = (path: string, found: string, expected: string) => {
    if (issues.push({ path, found, expected }) >= limits.issues)
      throw refusal(options.file, issues);
  };
  const door: Door = { report, known, packer, options, statements: new Set() };
  await readPart(door, { part: 'events', given: events, take: takeEvent });
  await readPart(door, { part: 'statements', given: statements, take: takeStatement });
  const asked = { events: { has: packer.hasEvent }, statements: door.statements };
  for (const { path, found, expected } of findHeadIssues(head, asked))
    report(path, found, expected);
  if (issues.length > 0) throw refusal(options.file, issues);
  options.onProgress({ phase: 'index', file: options.file, done: 0, total: null });
  return packer.finish();
}

interface Door {
  readonly report: (path: string, found: string, expected: string) => void;
  readonly known: KnownIds;
  readonly packer: DatasetPacker;
  /** Ids of the statements so far. */
  readonly statements: Set<string>;
  readonly options: ReadOptions;
}

function readHead(text: string, file: string) {
  const json = readJson(text);
  if ('issue' in json) throw refusal(file, [json.issue]);
  const parsed = partSchemas.head.safeParse(json.value);
  if (!parsed.success) throw refusal(file, readIssues(parsed.error.issues, json.value));
  return parsed.data;
}

function refusal(file: string, issues: readonly DatasetIssue[]): DatasetError {
  return new DatasetError(words.failure.broken(issues.length, file), {
    cure: words.failure.brokenWhy,
    issues,
  });
}

type Take = (door: Door, record: IncomingRecord) => void;

interface Part {
  readonly part: 'events' | 'statements';
  readonly given: unknown;
  readonly take: Take;
}

async function readPart(door: Door, { part, given, take }: Part): Promise<void> {
  if (!Array.isArray(given)) {
    const parsed = partSchemas.companion.safeParse(given);
    if (parsed.success) return readBeside(door, parsed.data, { part, take });
    return reportAll(door, `${part}.`, readIssues(parsed.error.issues, given));
  }
  const encoder = new TextEncoder();
  given.forEach((value: unknown, index) => {
    const path = `${part}[${index}]`;
    take(door, { value, bytes: encoder.encode(JSON.stringify(value)), path, field: `${path}.` });
    if (index % perReport === 0) {
      door.options.onProgress({ ...records(part, index), total: given.length });
    }
  });
}

function readBeside(door: Door, companion: Companion, { part, take }: Omit<Part, 'given'>) {
  const { open, openRanges, onProgress } = door.options;
  const { file, records: total } = companion;
  return readCompanion(companion, {
    ...{ part, open, openRanges },
    report: ({ path, found, expected }) => door.report(path, found, expected),
    take: (record) => take(door, record),
    onRecords: (done) => onProgress({ ...records(file, done), total }),
  });
}

/** Records between two words on progress. */
const perReport = 2000;

const records = (file: string, done: number) => ({ phase: 'records', file, done }) as const;

const { cures } = words.dataset;

const takeEvent: Take = (door, { value, bytes, path, field }) => {
  const { report, known, packer } = door;
  const parsed = partSchemas.event.safeParse(value);
  if (!parsed.success) return reportAll(door, field, readIssues(parsed.error.issues, value));
  const event: TimelineEvent = parsed.data;
  if (packer.hasEvent(event.id)) report(`${field}id`, cures.quoted(event.id), cures.repeatedAbove);
  checkEvent(event, { path, known, report });
  if (!packer.addEvent(event, bytes)) throw tooLarge(door.options.file);
};

const takeStatement: Take = (door, { value, bytes, path, field }) => {
  const { report, known, packer, statements } = door;
  const parsed = partSchemas.statement.safeParse(value);
  if (!parsed.success) return reportAll(door, field, readIssues(parsed.error.issues, value));
  const statement: Statement = parsed.data;
  const { id } = statement;
  if (statements.has(id)) report(`${field}id`, cures.quoted(id), cures.repeatedAbove);
  statements.add(id);
  checkStatement(statement, { path, known, report });
  if (!packer.addStatement(statement, bytes)) throw tooLarge(door.options.file);
};

function reportAll({ report }: Door, field: string, issues: readonly DatasetIssue[]): void {
  for (const issue of issues) {
    // A record that is none at all has no field to name.
    const path =
      issue.path === cures.wholeFile ? field.replace(/[.:\s]+$/, '') : field + issue.path;
    report(path, issue.found, issue.expected);
  }
}
