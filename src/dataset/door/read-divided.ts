import { findTables, openTables } from '@/dataset/duckdb/read-tables';
import type { RunSql } from '@/dataset/duckdb/run-sql';
import type { Tables } from '@/dataset/duckdb/tables';
import { DatasetError } from '@/dataset/net/dataset-error';
import { limits } from '@/dataset/net/limits';
import type { DatasetIssue } from '@/domain/format/issue';
import { findHeadIssues, knownTo } from '@/domain/format/references';
import { type Companion, partSchemas } from '@/domain/format/schema';
import { findNewerFormat } from '@/domain/format/version';
import type { DatasetHead } from '@/domain/model/dataset';
import type { PartQuestion } from '@/domain/model/dataset-part';
import { createStatementPacker, type PackedStatements } from '@/domain/pack/collect-statements';
import { createPacker, type PackedDataset } from '@/domain/pack/pack-dataset';
import { words } from '@/words/en';
import { nameRecords } from './name-records';
import { placeIssues } from './place-issues';
import { readIssues } from './read-issues';
import { explainIssues, readJsonFile } from './read-json';
import {
  checkAnswers,
  type Intake,
  type ReadOptions,
  readBeside,
  readPart,
  takeEvent,
  takeStatement,
} from './read-part';
import { readText } from './read-text';

/** Messages for whoever reads the statements beside the events. */
export interface StatementOrder {
  readonly head: DatasetHead;
  readonly companion: Companion;
}

interface DividedOptions extends ReadOptions {
  /** What is asked of a dataset that is too large to be read whole; its latest part by itself. */
  readonly question?: PartQuestion;
  /** So many events lie in such a part at most. */
  readonly max?: number;
  /** Opens a DuckDB file that lies beside the dataset. */
  readonly openEngine: (file: string) => Promise<RunSql>;
  /**
   * Reads the statements' file in another thread, while this one reads the events; `readStatements` there.
   * Null where they could not be read, or where there are mistakes, for this thread to report.
   */
  readonly readElsewhere?: (
    order: StatementOrder,
    onProgress: ReadOptions['onProgress'],
  ) => Promise<PackedStatements | null>;
}

/**
 * Reads a dataset of any size, whole or divided into companion files, record by record. Refuses it as a
 * whole where anything is wrong: throws a `DatasetError` with each mistake, the first 200 of them.
 */
export async function readDivided(
  bytes: Uint8Array,
  options: DividedOptions,
): Promise<PackedDataset> {
  const { events, statements, ...head } = readHead(bytes, options.file);
  const tables = await openTablesBeside({ events, statements }, head, options);
  const packer = createPacker(head);
  const known = knownTo(head, { has: packer.hasEvent });
  const issues: DatasetIssue[] = [];
  const refuse = () => refusal(options.file, placeIn(bytes, issues));
  const report = (issue: DatasetIssue) => {
    if (issues.push(issue) >= limits.issues) throw refuse();
  };
  let hasEvents = false;
  const elsewhere = startElsewhere({ head, statements }, tables ? {} : options, (progress) => {
    // Progress names one file after the other.
    if (hasEvents) options.onProgress(progress);
  });
  const door: Intake<typeof packer> = { report, known, packer, options, answers: [] };
  await readPart(door, { part: 'events', given: events, take: takeEvent, tables });
  hasEvents = true;
  if (elsewhere) packer.closeEvents();
  const read = await elsewhere;
  const isRead = read !== null && packer.takeStatements(read);
  if (!isRead) {
    await readPart(door, { part: 'statements', given: statements, take: takeStatement, tables });
  }
  if (!tables?.isPart) checkAnswers(door, packer.hasStatement);
  const asked = { events: { has: packer.hasEvent }, statements: { has: packer.hasStatement } };
  const headIssues = findHeadIssues(head, tables?.isPart ? withTargets(asked, head) : asked);
  nameRecords(headIssues, head).forEach(report);
  if (issues.length > 0) throw refuse();
  options.onProgress({ phase: 'index', file: options.file, done: 0, total: null });
  return packer.finish(tables?.describePart() ?? null);
}

/** The statements of a divided dataset by themselves; null at the first mistake. */
export async function readStatements(
  { head, companion }: StatementOrder,
  options: ReadOptions,
): Promise<PackedStatements | null> {
  const packer = createStatementPacker(head);
  // Which events there are is known to whoever reads them.
  const known = knownTo(head, { has: () => true });
  const report = ({ path }: DatasetIssue) => {
    throw new Error(path);
  };
  const door: Intake<typeof packer> = { report, known, packer, options, answers: [] };
  try {
    await readBeside(door, companion, { part: 'statements', take: takeStatement, tables: null });
    checkAnswers(door, packer.hasStatement);
    return packer.take();
  } catch {
    return null;
  }
}

function startElsewhere(
  { head, statements }: { readonly head: DatasetHead; readonly statements: unknown },
  { readElsewhere }: Pick<DividedOptions, 'readElsewhere'>,
  onProgress: ReadOptions['onProgress'],
): Promise<PackedStatements | null> | null {
  const { data: companion } = partSchemas.companion.safeParse(statements);
  if (!companion || !readElsewhere) return null;
  return readElsewhere({ head, companion }, onProgress).catch(() => null);
}

/** Null for a dataset that names no DuckDB file. */
async function openTablesBeside(
  given: Readonly<Record<'events' | 'statements', unknown>>,
  head: DatasetHead,
  { openEngine, onProgress, max, question = nothingAsked }: DividedOptions,
): Promise<Tables | null> {
  const file = findTables(given);
  if (file === null) return null;
  return openTables(file, {
    head,
    question,
    onProgress,
    ...(max && { max }),
    open: () => openEngine(file),
  });
}

type IdLookup = Parameters<typeof findHeadIssues>[1];

/** In a part the record that took the place of another may be missing; one that gave way too may not be there. */
function withTargets(asked: IdLookup, { aliases }: DatasetHead): IdLookup {
  const known = (part: keyof IdLookup) => {
    const renamed: Readonly<Record<string, string>> = aliases?.[part] ?? {};
    const targets = new Set(Object.values(renamed).filter((id) => !Object.hasOwn(renamed, id)));
    return { has: (id: string) => asked[part].has(id) || targets.has(id) };
  };
  return { events: known('events'), statements: known('statements') };
}

const nothingAsked: PartQuestion = { from: null, to: null, selection: null };

function readHead(bytes: Uint8Array, file: string) {
  const json = readJsonFile(bytes);
  if ('issues' in json) throw refusal(file, json.issues);
  const newer = findNewerFormat(json.value);
  if (newer) throw refusal(file, [newer]);
  const parsed = partSchemas.head.safeParse(json.value);
  if (parsed.success) return parsed.data;
  const issues = nameRecords(readIssues(parsed.error.issues, json.value), json.value);
  throw refusal(file, explainIssues(readText(bytes), json.value, issues));
}

/** A larger file is not read once more for the lines of its mistakes. */
function placeIn(bytes: Uint8Array, issues: readonly DatasetIssue[]): readonly DatasetIssue[] {
  const text = bytes.length <= limits.small ? readText(bytes) : null;
  return text === null ? issues : placeIssues(text, issues);
}

function refusal(file: string, issues: readonly DatasetIssue[]): DatasetError {
  return new DatasetError(words.failure.broken(issues.length, file), {
    cure: words.failure.brokenWhy,
    issues,
  });
}
